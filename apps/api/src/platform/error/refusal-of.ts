import { HttpException } from '@nestjs/common';
import { DomainError, type DomainErrorParams } from '@samenspel/domain';
import { isBusy, sqlStateOf } from '@samenspel/persistence';
import type { FieldFault } from '../input/field-fault';
import { InputInvalidError } from './input-invalid.error';
import { codeOfHttpStatus } from './status-of-code';

/** What an error means to whoever asked: a code with what its text needs. */
export interface Refusal {
  readonly code: string;
  readonly params: DomainErrorParams;
  readonly faults?: readonly FieldFault[];
}

const retryAfterSeconds = 5;

/** Every error becomes a refusal here, and nowhere else. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof DomainError) return { code: error.code, params: error.params };
  if (error instanceof InputInvalidError) return { code: 'INPUT_INVALID', params: {}, faults: error.faults };
  if (error instanceof HttpException) return { code: codeOfHttpStatus(error.getStatus()), params: {} };
  if (isOutOfReach(error)) return { code: 'BUSY', params: { retryAfterSeconds } };
  // A value that the contract let through and PostgreSQL cannot hold: still the sender's.
  if (sqlStateOf(error)?.startsWith('22')) return { code: 'INPUT_INVALID', params: {} };
  return { code: 'UNEXPECTED', params: {} };
}

const networkCodes = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND'];
// Connection exceptions, too many connections, shutting down or starting, serialization failure, deadlock.
const passingStates = /^(08|53|57P|40001|40P01)/;
const brokenConnection = /connection terminated|timeout exceeded when trying to connect|connection error/i;

/** A lock that was not had in time, or a database that is away, starting or full. */
function isOutOfReach(error: unknown): boolean {
  const state = sqlStateOf(error);
  return isBusy(error) || (state === undefined ? isBrokenConnection(error) : passingStates.test(state));
}

function isBrokenConnection(error: unknown): boolean {
  const cause = (error as { driverError?: unknown } | null)?.driverError ?? error;
  if (!(cause instanceof Error)) return false;
  return networkCodes.includes(String((cause as { code?: unknown }).code)) || brokenConnection.test(cause.message);
}
