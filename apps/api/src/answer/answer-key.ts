import { randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@samenspel/domain';
import type { ApiRequest } from '../platform/http/api-request';

/**
 * The key of one press of "send": `Idempotency-Key` when the sender gives one, else made here, so that two presses are
 * two versions of the answer.
 */
export const AnswerKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const request = context.switchToHttp().getRequest<ApiRequest>();
  const header = request.headers['idempotency-key'];
  if (header === undefined) return randomUUID();
  if (typeof header !== 'string' || !/^[\w.:-]{8,100}$/.test(header)) throw new DomainError('IDEMPOTENCY_KEY_REQUIRED');
  return header;
});
