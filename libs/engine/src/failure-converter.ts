import { DefaultFailureConverter } from '@temporalio/common';

/**
 * Moves the message and the stack of every failure into a payload, so that they are encrypted like everything else.
 * Loaded by path: by the client and the worker, and inside the workflow bundle.
 */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
