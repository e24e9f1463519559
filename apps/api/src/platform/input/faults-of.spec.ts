import { EmailAddress, freeText, Id } from '@samenspel/contracts';
import { z } from 'zod';
import { faultsOf } from './faults-of';

const Body = z.strictObject({
  text: freeText({ max: 20 }),
  email: EmailAddress,
  id: Id,
  count: z.int().min(1).max(5),
  kind: z.enum(['a', 'b']),
  list: z.array(z.strictObject({ name: z.string() })).max(1),
});
const right = {
  text: 'Ja',
  email: 'a@example.org',
  id: '0197b2a4-7c00-7000-8000-000000000001',
  count: 2,
  kind: 'a',
  list: [],
};
const faults = (changes: Record<string, unknown>) =>
  faultsOf('body', Body, { ...right, ...changes }).map(({ field, code }) => `${field} ${code}`);

describe('the faults of a request', () => {
  it('are none when it fits', () => {
    expect(faults({})).toEqual([]);
  });

  it('are all named together', () => {
    expect(faults({ text: undefined, count: 9, kind: 'c', extra: 1 })).toEqual([
      'text REQUIRED',
      'count TOO_LARGE',
      'kind NOT_AN_OPTION',
      'extra UNKNOWN_FIELD',
    ]);
  });

  it.each([
    [{ text: 'x'.repeat(21) }, 'text TOO_LONG'],
    [{ text: '  ' }, 'text TOO_SHORT'],
    [{ text: 'a\u0000b' }, 'text CONTROL_CHARACTER'],
    [{ text: 'a\ud800b' }, 'text CONTROL_CHARACTER'],
    [{ text: 'bsn 111222333' }, 'text CITIZEN_SERVICE_NUMBER'],
    [{ text: null }, 'text WRONG_TYPE'],
    [{ email: 'nobody' }, 'email WRONG_FORMAT'],
    [{ id: '7' }, 'id WRONG_FORMAT'],
    [{ count: '2' }, 'count WRONG_TYPE'],
    [{ count: 0 }, 'count TOO_SMALL'],
    [{ list: [{ name: 1 }] }, 'list.0.name WRONG_TYPE'],
    [{ list: [{ name: 'x' }, { name: 'y' }] }, 'list TOO_MANY'],
  ])('say of %j: %s', (changes, fault) => {
    expect(faults(changes)).toEqual([fault]);
  });

  it('say what was expected and what came, but repeat no long text and no number of a citizen', () => {
    expect(faultsOf('body', Body, { ...right, count: 'two' })).toMatchObject([{ expected: 'number', received: 'two' }]);
    expect(faultsOf('body', Body, { ...right, text: '111222333' })[0]?.received).toBe('string (9)');
  });
});
