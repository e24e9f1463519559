import { BadRequestException, PayloadTooLargeException } from '@nestjs/common';
import { DomainError } from '@samenspel/domain';
import { refusalOf } from './refusal-of';
import { statusOfCode } from './status-of-code';

const withCode = (code: string, message = 'failed') => Object.assign(new Error(message), { code });
const fromDriver = (code: string) => Object.assign(new Error('query failed'), { driverError: withCode(code) });
const statusOf = (error: unknown) => statusOfCode(refusalOf(error).code);

describe('an error', () => {
  it.each(['55P03', '57014', '57P01', '57P03', '53300', '08006', '40001', '40P01'])(
    'of PostgreSQL with state %s passes: try again later',
    (state) => {
      expect(refusalOf(fromDriver(state))).toEqual({ code: 'BUSY', params: { retryAfterSeconds: 5 } });
      expect(statusOf(fromDriver(state))).toBe(503);
    },
  );

  it.each([withCode('ECONNREFUSED'), withCode('ECONNRESET'), new Error('Connection terminated unexpectedly')])(
    'of a database that is away passes: %s',
    (error) => {
      expect(statusOf(error)).toBe(503);
    },
  );

  it.each(['22P02', '22021', '22P05', '22003'])(
    'of a value that PostgreSQL cannot hold, %s, is of the sender',
    (state) => {
      expect(statusOf(fromDriver(state))).toBe(400);
    },
  );

  it('of a rule keeps its code and its facts; one without a status of its own is a conflict', () => {
    expect(refusalOf(new DomainError('STEP_CLOSED', { endsAt: 5 }))).toEqual({
      code: 'STEP_CLOSED',
      params: { endsAt: 5 },
    });
    expect(statusOf(new DomainError('STEP_CLOSED'))).toBe(409);
    expect(statusOf(new DomainError('VERSION_CONFLICT'))).toBe(412);
  });

  it('of Nest or Fastify gets the code of its status', () => {
    expect(statusOf(new BadRequestException())).toBe(400);
    expect(statusOf(new PayloadTooLargeException())).toBe(413);
  });

  it('that nobody foresaw is ours, and tells nothing of itself', () => {
    expect(refusalOf(new TypeError('x of undefined'))).toEqual({ code: 'UNEXPECTED', params: {} });
    expect(statusOf(fromDriver('42703'))).toBe(500);
  });
});
