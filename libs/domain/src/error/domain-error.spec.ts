import { DomainError } from './domain-error';

describe('DomainError', () => {
  it('carries a stable code and the facts of the refusal', () => {
    const error = new DomainError('STEP_CLOSED', { stepId: 's-1', endsAt: 5 });
    expect(error).toMatchObject({ name: 'DomainError', code: 'STEP_CLOSED', params: { stepId: 's-1', endsAt: 5 } });
    expect(error.message).toBe('STEP_CLOSED: stepId s-1, endsAt 5');
  });

  it('is an Error, so that a stack and instanceof work', () => {
    const error = new DomainError('STEP_CLOSED', {}, 'Step s-1 closed at 5; an answer came at 6');
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toBe('Step s-1 closed at 5; an answer came at 6');
  });
});
