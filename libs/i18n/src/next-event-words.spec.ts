import { momentKinds, stepKinds } from '@samenspel/domain';
import { nextEventWords, type ForeseenEvent } from './next-event-words';
import { translator } from './translator';

const event = (part: Partial<ForeseenEvent>): ForeseenEvent => ({
  kind: 'reminder',
  stepKind: 'iteration',
  ordinal: 2,
  when: { on: '2026-12-01', time: '09.00' },
  lastDay: '2026-12-03',
  today: '2026-11-27',
  recipients: 3,
  ...part,
});
const said = (part: Partial<ForeseenEvent>, language: 'nl' | 'en' = 'nl'): string =>
  nextEventWords(translator(language), language, event(part));

describe('nextEventWords', () => {
  it.each([
    [{}, 'Op dinsdag 1 december om 9.00 uur gaat een herinnering naar 3 leden van de werkgroep.'],
    [{ recipients: 1 }, 'Op dinsdag 1 december om 9.00 uur gaat een herinnering naar 1 lid van de werkgroep.'],
    [{ recipients: 0 }, 'Op dinsdag 1 december om 9.00 uur gaat een herinnering naar wie nog niet heeft geantwoord.'],
    [{ kind: 'due' }, 'Tot en met donderdag 3 december loopt cyclus 2.'],
    [{ kind: 'closing', stepKind: 'consultation', ordinal: 1 }, 'Na donderdag 3 december sluit consultatie 1.'],
    [
      { kind: 'opening', stepKind: 'decision', when: { on: '2027-01-04', time: '00.00' } },
      'Op maandag 4 januari 2027 begint de beslissing.',
    ],
  ] satisfies [Partial<ForeseenEvent>, string][])('says %j as "%s"', (part, words) => {
    expect(said(part)).toBe(words);
  });

  it('has a sentence for every kind of moment in every step, in both languages', () => {
    const kinds = [...momentKinds, 'closing', 'due', 'opening'] as const;
    const sentences = (['nl', 'en'] as const).flatMap((language) =>
      kinds.flatMap((kind) => stepKinds.flatMap((stepKind) => said({ kind, stepKind }, language))),
    );
    expect(sentences.filter((sentence) => sentence.startsWith('next.') || sentence.includes('{{'))).toEqual([]);
  });
});
