import type { Level } from '../party/party';
import { usualRemindersPerWeek } from '../reminder/reminder-choice';

/** Who is asked, one after the other, for an essential party that is silent or refuses. */
export const escalationTiers = ['deputy', 'manager', 'executive', 'board'] as const;
export type EscalationTier = (typeof escalationTiers)[number];

/** At which level of the party itself a tier asks; null where it asks somebody for another reason. */
export const levelOfTier = {
  deputy: null,
  manager: 'management',
  executive: 'board',
  board: null,
} as const satisfies Record<EscalationTier, Level | null>;

/**
 * Every duration, ladder, quorum and minimum of the process, as data. One per agenda, overridable per task at launch,
 * then frozen in the task. All durations and offsets are in working days; an offset counts from the due date of its
 * step (negative: before it).
 */
export interface Policy {
  readonly v: 1;
  readonly invitation: {
    readonly days: number;
    readonly ladder: readonly number[];
    /** Offsets of the four tiers for an essential party, from the due date or from an earlier refusal. */
    readonly escalation: Readonly<Record<EscalationTier, number>>;
    /** Somebody of the other side agrees with the text before it goes out. Absent: not asked. */
    readonly secondLook?: boolean;
  };
  readonly iterations: {
    readonly count: number;
    readonly days: number;
    /** A meeting is announced at least this many working days ahead. */
    readonly meetingNoticeDays: number;
    /** The check-in is asked at this fraction of the cycle (0.5 is halfway). */
    readonly checkInAt: number;
    readonly ladder: readonly number[];
    /** So many seats of the work group besides the one that asks it reopen a point that was settled. */
    readonly reopeningSupporters: number;
  };
  readonly preparation: { readonly days: number };
  readonly consultation: { readonly days: number; readonly minimumDays: number; readonly ladder: readonly number[] };
  readonly dispositions: { readonly days: number; readonly ladder: readonly number[] };
  readonly decision: {
    readonly days: number;
    readonly ladder: readonly number[];
    /** Share of each side that must have voted, recused not counted (0.5 is half). */
    readonly quorumShare: number;
    /** Working days more, once, when there is no quorum. */
    readonly secondTermDays: number;
    /** How often an objection may send the task back before the programme board has it. */
    readonly maximumSendBacks: number;
    /** Working days in which every party confirms a decision that was carried. */
    readonly confirmDays: number;
    /** Reminders of that, from its due date. */
    readonly confirmLadder: readonly number[];
  };
  readonly anchoring: {
    /** The time in which the borgingsplan is drawn up. */
    readonly days: number;
    readonly ladder: readonly number[];
    /** The programme board is told this many working days after a date of this stage passed with nothing done. */
    readonly boardAfter: number;
    /** Calendar months from the decision to each measure; a date that is no working day moves to the next one. */
    readonly measureMonths: readonly number[];
    /** Working days in which a measure is answered. After the last one the task closes by itself. */
    readonly measureDays: number;
    readonly measureLadder: readonly number[];
  };
  /** Once a date has passed the programme manager is reminded every so many working days. */
  readonly managerReminderEvery: number;
  /** A rung of a ladder within this many working days of the asking mail is dropped. */
  readonly quietAfterAsking: number;
  /** One person gets at most so many letters with reminders a week, over all tasks. Absent: the usual number. */
  readonly remindersPerWeek?: number;
}

export const defaultPolicy: Policy = {
  v: 1,
  invitation: { days: 15, ladder: [-5, -2, 0], escalation: { deputy: 2, manager: 4, executive: 6, board: 8 } },
  iterations: { count: 3, days: 15, meetingNoticeDays: 10, checkInAt: 0.5, ladder: [-2, 0], reopeningSupporters: 2 },
  preparation: { days: 5 },
  consultation: { days: 20, minimumDays: 10, ladder: [-10, -3, -1] },
  dispositions: { days: 15, ladder: [-5, 0] },
  decision: {
    days: 10,
    ladder: [-5, -2, 0],
    quorumShare: 0.5,
    secondTermDays: 5,
    maximumSendBacks: 2,
    confirmDays: 10,
    confirmLadder: [-5, 0],
  },
  anchoring: {
    days: 20,
    ladder: [-10, -3, 0],
    boardAfter: 10,
    measureMonths: [3, 6, 12],
    measureDays: 10,
    measureLadder: [-5, -1],
  },
  managerReminderEvery: 5,
  quietAfterAsking: 3,
  remindersPerWeek: usualRemindersPerWeek,
};
