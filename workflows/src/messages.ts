import { defineSignal, defineUpdate } from '@temporalio/workflow';
import { ringSignal, settleCommandUpdate, type SettleCommandInput, type SettledCommand } from './contract';

export const ring = defineSignal(ringSignal);
export const settleCommand = defineUpdate<SettledCommand, [SettleCommandInput]>(settleCommandUpdate);
