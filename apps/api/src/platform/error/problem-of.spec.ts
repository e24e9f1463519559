import { domainErrorCodes } from '@samenspel/domain';
import { fieldFaultCodes } from '../input/field-fault';
import { problemOf } from './problem-of';

const fallback = (language: 'nl' | 'en') => problemOf({ code: 'A_CODE_THAT_IS_NOWHERE', params: {} }, language).title;

describe('a problem', () => {
  it('has code, status and the text of its code in the language of the user', () => {
    expect(problemOf({ code: 'NOT_FOUND', params: {} }, 'nl')).toMatchObject({
      type: 'urn:samenspel:problem:not-found',
      title: 'Dit is er niet, of niet meer.',
      status: 404,
      code: 'NOT_FOUND',
    });
    expect(problemOf({ code: 'NOT_FOUND', params: {} }, 'en').title).not.toBe('Dit is er niet, of niet meer.');
  });

  it.each(fieldFaultCodes)('has a text for a field that is %s', (code) => {
    for (const language of ['nl', 'en'] as const) {
      const fault = { in: 'body', field: 'text', code, params: { most: 5, least: 2, actual: 1 } } as const;
      const [field] = problemOf({ code: 'INPUT_INVALID', params: {}, faults: [fault] }, language).errors ?? [];
      expect(field?.message).not.toBe(code);
      expect(field?.message).not.toContain('{{');
    }
  });

  it.each(domainErrorCodes)('has a text of its own for the rule %s', (code) => {
    for (const language of ['nl', 'en'] as const) {
      expect(problemOf({ code, params: {} }, language).title).not.toBe(fallback(language));
    }
  });
});
