import type { RetryPolicy } from '@temporalio/common';
import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { AgendaTaskActivities } from './contract';

// The record is the truth: while the database is away there is nothing sensible to do but wait for it, as long as it
// takes. Every activity may run again without harm.
const databaseAway: RetryPolicy = { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' };

/** Short reads, at every wake: run inside the workflow task, which halves what a wake costs. */
export const { lookAtTask } = proxyLocalActivities<AgendaTaskActivities>({
  startToCloseTimeout: '20s',
  localRetryThreshold: '5s',
  retry: databaseAway,
});

/**
 * Changes of the record. A roster of 100,000 people is one statement, and may take a minute; that the worker died is
 * known much sooner, because it tells all the time that it lives.
 */
export const record = proxyActivities<AgendaTaskActivities>({
  startToCloseTimeout: '3m',
  heartbeatTimeout: '8s',
  retry: databaseAway,
});
