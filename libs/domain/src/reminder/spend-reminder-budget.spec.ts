import { buildCalendar } from '@samenspel/calendar';
import fc from 'fast-check';
import { planMoments } from '../plan/plan-moments';
import { defaultPolicy } from '../policy/policy';
import { dayOn } from '../time/day-on';
import { instantAt } from '../time/instant-at';
import type { Instant } from '../time/instant';
import { hasRungAfter } from './has-rung-after';
import type { ReminderChoice } from './reminder-choice';
import { spendReminderBudget, type ReminderBudget, type WaitingReminder } from './spend-reminder-budget';
import { weekBeganAt } from './week-of-reminders';

const calendar = buildCalendar({ from: '2026-01-01', until: '2027-12-31' });
const at = (date: string, time = '09.00'): Instant => instantAt(calendar, date, time);
const nothingChosen: ReminderChoice = { perWeek: null, hours: null };
const reminder = (mailId: string, over: Partial<WaitingReminder> = {}): WaitingReminder => ({
  ...{ mailId, calendar, isDue: true, mayWait: true, perWeek: 2 },
  ...over,
});
// Thursday 12 March 2026.
const budget = (over: Partial<ReminderBudget> = {}): ReminderBudget => ({
  ...{ choice: nothingChosen, sent: [], now: at('2026-03-12') },
  ...over,
});
const sentOn = (...dates: readonly string[]) => dates.map((date) => ({ at: at(date), calendar }));

describe('spendReminderBudget', () => {
  it('puts all reminders of one person into one letter', () => {
    expect(spendReminderBudget([reminder('a'), reminder('b')], budget())).toEqual({
      letter: [
        { mailId: 'a', carries: true },
        { mailId: 'b', carries: true },
      ],
      held: [],
    });
  });

  it('holds back what comes after so many in a week, until the first of them no longer counts', () => {
    // The first went on Monday 9 March: from Monday 16 March on it is more than five working days ago.
    const sent = sentOn('2026-03-09', '2026-03-11');
    expect(spendReminderBudget([reminder('a')], budget({ sent }))).toEqual({
      letter: [],
      held: [{ mailId: 'a', until: at('2026-03-16'), why: 'held-back' }],
    });
  });

  it('counts a letter no longer after five working days, whatever weekend lies between', () => {
    const sent = sentOn('2026-03-05', '2026-03-11');
    expect(spendReminderBudget([reminder('a')], budget({ sent })).held).toEqual([]);
  });

  it('never holds back a last rung, and lets what waits go along', () => {
    const sent = sentOn('2026-03-09', '2026-03-10', '2026-03-11');
    const fates = spendReminderBudget(
      [reminder('early'), reminder('last', { mayWait: false }), reminder('waits', { isDue: false })],
      budget({ sent }),
    );
    expect(fates.letter.filter(({ carries }) => carries).map(({ mailId }) => mailId)).toEqual(['last']);
    expect(fates.letter).toHaveLength(3);
    expect(fates.held).toEqual([]);
  });

  it('lets nobody be written to for what was held back and is not due', () => {
    const sent = sentOn('2026-03-09', '2026-03-10');
    const fates = spendReminderBudget([reminder('early'), reminder('waits', { isDue: false })], budget({ sent }));
    expect(fates.letter).toEqual([]);
    expect(fates.held.map(({ mailId }) => mailId)).toEqual(['early']);
  });

  it('goes by what somebody chose before what the agenda says', () => {
    const sent = sentOn('2026-03-11');
    const held = (perWeek: number | null): number =>
      spendReminderBudget([reminder('a')], budget({ sent, choice: { perWeek, hours: null } })).held.length;
    expect([held(null), held(1), held(5)]).toEqual([0, 1, 0]);
  });

  it('keeps the quiet hours: today when it cannot wait, and another day when it can', () => {
    const choice = { perWeek: null, hours: { from: 10, until: 12 } };
    const held = (time: string, mayWait: boolean) =>
      spendReminderBudget([reminder('a', { mayWait })], budget({ choice, now: at('2026-03-13', time) })).held;
    const until = (instant: Instant) => [{ mailId: 'a', until: instant, why: 'quiet-hours' }];
    expect(held('09.30', true)).toEqual(until(at('2026-03-13', '10.00')));
    expect(held('09.30', false)).toEqual(until(at('2026-03-13', '10.00')));
    expect(held('11.00', true)).toEqual([]);
    // Friday: the next morning is Monday's.
    expect(held('12.00', true)).toEqual(until(at('2026-03-16', '10.00')));
    expect(held('12.00', false)).toEqual([]);
  });
});

describe('hasRungAfter', () => {
  const rungs = planMoments(defaultPolicy, calendar, {
    ...{ taskId: 't', kind: 'consultation', opensOn: '2026-03-02', lastDay: '2026-03-27', pauses: [] },
    asking: { on: '2026-03-02', wakeAt: at('2026-03-02', '07.00'), sendAt: at('2026-03-02') },
  });

  it('is true of every rung but the last, and of nothing that stands alone', () => {
    expect(rungs.filter(({ kind }) => kind === 'reminder').map(({ key }) => hasRungAfter(rungs, key))).toEqual([
      true,
      true,
      false,
    ]);
    expect(['asking', 'meeting', 'by-hand:2026-03-09', 'reminder:-4'].map((key) => hasRungAfter(rungs, key))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(hasRungAfter([], 'manager-reminder:5')).toBe(true);
  });
});

interface Rung {
  readonly mailId: string;
  readonly ladder: number;
  sendAt: Instant;
  readonly wantedAt: Instant;
  readonly mayWait: boolean;
}
interface Gone {
  readonly at: Instant;
  readonly mailIds: readonly string[];
  readonly isForced: boolean;
}

/** As the dispatcher does it: whenever something is due; an older rung is dropped once a later one of its ladder is due. */
function play(rungs: Rung[], choice: ReminderChoice, perWeek: number): readonly Gone[] {
  const letters: Gone[] = [];
  for (let rounds = 0; rounds < 500; rounds += 1) {
    const now = Math.min(...rungs.map(({ sendAt }) => sendAt));
    if (now === Infinity) return letters;
    const stale = (rung: Rung): boolean =>
      rungs.some(({ ladder, wantedAt }) => ladder === rung.ladder && wantedAt > rung.wantedAt && wantedAt <= now) ||
      letters.some(({ mailIds }) => mailIds.some((id) => laterOf(rung).includes(id)));
    rungs = rungs.filter((rung) => !stale(rung));
    const waiting = rungs.filter(({ sendAt, wantedAt }) => sendAt <= now || wantedAt < sendAt);
    const sent = letters.map((letter) => ({ at: letter.at, calendar }));
    const fates = spendReminderBudget(
      waiting.map(({ mailId, mayWait, sendAt }) => ({ mailId, mayWait, perWeek, calendar, isDue: sendAt <= now })),
      { choice, sent, now },
    );
    if (fates.letter.length > 0) {
      const mailIds = fates.letter.map(({ mailId }) => mailId);
      letters.push({ at: now, mailIds, isForced: waiting.some(({ mayWait, sendAt }) => !mayWait && sendAt <= now) });
      rungs = rungs.filter(({ mailId }) => !mailIds.includes(mailId));
    }
    for (const { mailId, until } of fates.held) {
      const rung = rungs.find((each) => each.mailId === mailId);
      expect(until).toBeGreaterThan(now);
      if (rung !== undefined) rung.sendAt = until;
    }
  }
  throw new Error('It never ends');
}

const laterOf = ({ mailId }: Rung): readonly string[] => {
  const [ladder, nth] = mailId.split('/').map(Number) as [number, number];
  return [1, 2, 3].map((more) => `${String(ladder)}/${String(nth + more)}`);
};

const workingDays = calendar.days.filter(({ working }) => working).map(({ date }) => date);
const ladders = fc.array(
  fc.record({
    end: fc.integer({ min: 12, max: 60 }),
    offsets: fc.constantFrom([-5, -2, 0], [-10, -3, -1], [-2, 0], [0]),
  }),
  { minLength: 1, maxLength: 12 },
);
const rungsOf = (list: readonly { end: number; offsets: readonly number[] }[]): Rung[] =>
  list.flatMap(({ end, offsets }, ladder) =>
    offsets.map((offset, nth) => {
      const sendAt = dayOn(calendar, workingDays[end + offset]!).mailFrom;
      const mailId = `${String(ladder)}/${String(nth)}`;
      return { mailId, ladder, sendAt, wantedAt: sendAt, mayWait: nth < offsets.length - 1 };
    }),
  );
const hours = fc.constantFrom(null, { from: 10, until: 12 }, { from: 9, until: 10 }, { from: 15, until: 17 });

describe('the reminders of one person over all tasks', () => {
  it('never go twice, never too often but for a last rung, and none is lost', () => {
    fc.assert(
      fc.property(ladders, fc.integer({ min: 1, max: 4 }), hours, (list, perWeek, chosen) => {
        const rungs = rungsOf(list);
        const letters = play(
          rungs.map((rung) => ({ ...rung })),
          { perWeek: null, hours: chosen },
          perWeek,
        );
        const gone = letters.flatMap(({ mailIds }) => mailIds);
        expect(new Set(gone).size).toBe(gone.length);
        letters.forEach(({ at: now, isForced }, index) => {
          const began = weekBeganAt(calendar, now);
          const before = letters.slice(0, index).filter((letter) => letter.at >= began).length;
          if (!isForced) expect(before).toBeLessThan(perWeek);
          const day = calendar.days.find(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)!;
          expect(day.working && day.mailFrom <= now && now < day.mailUntil).toBe(true);
        });
        // The last rung goes on its own day, so nobody who still owes something is left without.
        for (const { mailId, mayWait, wantedAt } of rungs) {
          if (mayWait) continue;
          const letter = letters.find(({ mailIds }) => mailIds.includes(mailId))!;
          const day = calendar.days.find(({ startsAt, endsAt }) => startsAt <= wantedAt && wantedAt < endsAt)!;
          expect(letter.at >= wantedAt && letter.at < day.mailUntil).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
