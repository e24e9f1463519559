import { buildCalendar } from '@samenspel/calendar';
import { defaultPolicy, planTask } from '@samenspel/domain';
import { previewEscalations } from './preview-escalations';
import type { PreviewCast } from './preview-mails';

const calendar = buildCalendar({ from: '2026-01-01', until: '2028-12-31' });
const startsOn = '2026-03-02';
const policy = { ...defaultPolicy, anchoring: { ...defaultPolicy.anchoring, measureMonths: [3] } };

const seat = (id: string, level: string, more: object = {}): object => ({
  ...{ id, level, partyId: 'brug', personId: `person-${id}`, personName: `Naam ${id}`, deputySeatId: null },
  ...more,
});

const aCast = (seats: readonly object[], essential = true): PreviewCast =>
  ({
    draft: { parties: [{ partyId: 'brug', essential, whyEssential: 'Kennis', contactSeatId: 'contact' }] },
    drafted: {
      calendar,
      today: startsOn,
      startsOn,
      plan: planTask(policy, calendar, { taskId: 'task', startsOn, steps: [] }),
    },
    parties: [{ id: 'brug', name: 'Zorgaanbieder De Brug' }],
    seats,
  }) as unknown as PreviewCast;

const board = [{ id: 'b', name: 'Naam bestuur', email: 'b@example.org', language: 'nl' as const }];
const namesOf = (seats: readonly object[]): readonly (readonly string[])[] =>
  previewEscalations(aCast(seats), board)[0]?.tiers.map(({ to }) => to) ?? [];

describe('previewEscalations', () => {
  it('names who is asked after whom, and the board last', () => {
    const contact = seat('contact', 'practice', { deputySeatId: 'deputy' });
    const seats = [contact, seat('deputy', 'practice'), seat('manager', 'management'), seat('executive', 'board')];
    expect(namesOf(seats)).toEqual([['Naam deputy'], ['Naam manager'], ['Naam executive'], ['Naam bestuur']]);
  });

  it('shows an empty place, for the next one is then asked at once', () => {
    const contact = seat('contact', 'practice', { deputySeatId: 'deputy' });
    const empty = seat('deputy', 'practice', { personId: null, personName: null });
    expect(namesOf([contact, empty])).toEqual([[], [], [], ['Naam bestuur']]);
  });

  it('says the dates of the plan: 2, 4, 6 and 8 working days after the last day', () => {
    const [path] = previewEscalations(aCast([seat('contact', 'practice')]), board);
    // Fifteen working days after 2 March: the last day is 23 March.
    expect(path?.tiers.map(({ tier, send }) => [tier, send.on])).toEqual([
      ['deputy', '2026-03-25'],
      ['manager', '2026-03-27'],
      ['executive', '2026-03-31'],
      ['board', '2026-04-02'],
    ]);
  });

  it('has nothing for a party that can be done without', () => {
    expect(previewEscalations(aCast([seat('contact', 'practice')], false), board)).toEqual([]);
  });
});
