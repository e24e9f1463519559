import fc from 'fast-check';
import { partyKinds } from '../party/party';
import { looksFrom, otherSideOf } from './other-side-of';
import { lookVerdicts, whyNotLookedAt, type LookedAt, type SecondLook } from './why-not-looked-at';

const look = (change: Partial<SecondLook> = {}): SecondLook => ({
  readerPersonId: 'reader',
  kindsOfReader: ['provider'],
  verdict: 'agreed',
  text: 'now',
  ...change,
});
const asked = (...looks: readonly SecondLook[]): LookedAt => ({
  isAsked: true,
  text: 'now',
  writerPersonId: 'writer',
  kindsOfWriter: ['municipality'],
  looks,
});

describe('whyNotLookedAt', () => {
  it('asks nothing where the policy does not', () => {
    expect(whyNotLookedAt({ ...asked(), isAsked: false })).toBeNull();
  });

  it('lets a text go out with which somebody of the other side agreed', () => {
    expect(whyNotLookedAt(asked(look()))).toBeNull();
    expect(whyNotLookedAt(asked(look({ readerPersonId: 'another', verdict: 'changes' }), look()))).toBeNull();
  });

  it.each<[string, LookedAt, string]>([
    ['nobody was asked', asked(), 'nobody-asked'],
    ['the reader has not looked', asked(look({ verdict: null, text: null })), 'awaited'],
    ['the reader proposes changes', asked(look({ verdict: 'changes' })), 'changes-proposed'],
    ['the text changed after the agreement', asked(look({ text: 'before' })), 'text-changed'],
    [
      'it was asked again after a change',
      asked(look({ text: 'before' }), look({ verdict: null, text: null })),
      'awaited',
    ],
    ['somebody of the own side agreed', asked(look({ kindsOfReader: ['access-team'] })), 'nobody-asked'],
    ['somebody of no side agreed', asked(look({ kindsOfReader: ['client-organisation'] })), 'nobody-asked'],
    ['somebody of both sides agreed', asked(look({ kindsOfReader: ['provider', 'municipality'] })), 'nobody-asked'],
    ['the reader lost the seat', asked(look({ kindsOfReader: [] })), 'nobody-asked'],
    ['the writer agreed', asked(look({ readerPersonId: 'writer' })), 'nobody-asked'],
  ])('holds it back when %s', (_when, facts, why) => {
    expect(whyNotLookedAt(facts)).toBe(why);
  });

  it('takes a writer of neither side or of both for one of the municipalities', () => {
    expect(otherSideOf([])).toBe('provider');
    expect(otherSideOf(['region'])).toBe('provider');
    expect(otherSideOf(['municipality', 'provider'])).toBe('provider');
    expect(otherSideOf(['provider'])).toBe('municipality');
  });

  it('never lets a text go out without an agreement of the other side with it', () => {
    const kinds = fc.array(fc.constantFrom(...partyKinds), { maxLength: 2 });
    const looks = fc.array(
      fc.record({
        readerPersonId: fc.constantFrom('reader', 'writer'),
        kindsOfReader: kinds,
        verdict: fc.constantFrom(...lookVerdicts, null),
        text: fc.constantFrom('now', 'before', null),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(looks, kinds, (given, kindsOfWriter) => {
        const goes = whyNotLookedAt({ ...asked(...given), kindsOfWriter }) === null;
        const side = otherSideOf(kindsOfWriter);
        const agreed = given.filter(({ verdict, text }) => verdict === 'agreed' && text === 'now');
        expect(goes).toBe(agreed.some((one) => one.readerPersonId !== 'writer' && looksFrom(side, one.kindsOfReader)));
      }),
    );
  });
});
