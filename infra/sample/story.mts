import type { Stop } from './task-now.mts';

/** What a party does with an invitation. A day counts from the opening of the step, in working days; 0 is that day. */
export interface Invited {
  readonly party: string;
  /** Absent: it is silent. */
  readonly on?: number;
  readonly choice?: 'joins' | 'informed' | 'later' | 'declines';
  /** With `declines`: why. Else what they add. */
  readonly words?: string;
  /** Why the task cannot do without it; absent: it can. */
  readonly essential?: string;
}

export type GoalState = 'on-track' | 'behind' | 'help-needed' | 'reached';

export interface CheckIn {
  readonly party: string;
  readonly on: number;
  readonly line: string;
  /** In the order of the goals of the cycle. */
  readonly goals: readonly GoalState[];
}

export interface Reflection {
  readonly party: string;
  readonly on: number;
  readonly works: string;
  readonly chafes: string;
  readonly next: string;
  readonly succeeded: string;
}

export interface Cycle {
  readonly goals: readonly string[];
  readonly actions: readonly {
    readonly text: string;
    readonly party: string;
    /** The last day, counted from the opening of the cycle. */
    readonly due: number;
    /** Absent: it is not done. */
    readonly doneOn?: number;
  }[];
  readonly meeting: {
    readonly on: number;
    readonly from: string;
    readonly until: string;
    readonly location: string;
    readonly agenda: string;
  };
  /** The day after the meeting; absent: nobody wrote them. */
  readonly minutes?: { readonly summary: string; readonly decisions: readonly string[] };
  readonly checkIns: readonly CheckIn[];
  readonly reflections: readonly Reflection[];
}

export interface Proposal {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly { readonly key: string; readonly heading: string; readonly text: string }[];
}

export interface Prompt {
  readonly kind: 'open' | 'scale' | 'choice';
  readonly question: string;
  readonly explanation: string;
  readonly options: readonly string[];
  readonly required: boolean;
}

/** Of a party by its name, or of somebody who answers as a professional. */
export interface Reaction {
  readonly by: string;
  readonly on: number;
  /** In the order of the prompts: a mark of 1 to 5, the place of an option, or a text; null leaves it open. */
  readonly answers: readonly (number | string | null)[];
  /** Says that nothing more is coming. */
  readonly isFinal?: boolean;
}

export interface Disposition {
  readonly on: number;
  /** Whose reactions: parties and people by name; `closed` is what everybody chose, together. */
  readonly of: readonly string[] | 'closed';
  readonly kind: 'taken-over' | 'partly' | 'not-taken-over';
  readonly reason: string;
  readonly changedText: string;
}

export interface Verdict {
  readonly by: string;
  readonly on: number;
  readonly isEnough: boolean;
  readonly reason: string;
}

export interface Round {
  readonly proposal: Proposal;
  readonly question: string;
  readonly minutes: number;
  readonly silence: 'no-objection' | 'no-position';
  readonly prompts: readonly Prompt[];
  readonly parties: readonly string[];
  readonly people: readonly string[];
  readonly reactions: readonly Reaction[];
  readonly dispositions: readonly Disposition[];
  /** Told to the group when the reactions show that the proposal has to be mended first. */
  readonly sendsBackBecause?: string;
  readonly verdicts?: readonly Verdict[];
}

export interface Ballot {
  readonly party: string;
  readonly on: number;
  readonly choice: 'consent' | 'consent-with-condition' | 'objection' | 'recusal';
  /** The condition, or the reason. */
  readonly words?: string;
  readonly interests: string;
  /** The programme manager accepts the condition on this day, with these words. */
  readonly accepted?: { readonly on: number; readonly reason: string };
}

/** What somebody has at stake, named in the first cycle; without a party: of the network. */
export interface Interest {
  readonly party?: string;
  readonly on: number;
  readonly kind: 'clients' | 'organisation' | 'municipality' | 'network';
  readonly text: string;
}

/** What a party said to the decision; the others are still silent. */
export interface Confirmation {
  readonly party: string;
  readonly on: number;
  /** Absent: it confirmed. */
  readonly obstacle?: string;
}

/** What one measure brought, in the order of the questions. */
export interface Measurement {
  /** Counted from the opening of its step, which is months before it is asked. */
  readonly on: number;
  readonly answers: readonly { readonly value?: number; readonly text?: string }[];
  readonly remark: string;
}

/** The borgingsplan, and the measures that came in. */
export interface Anchoring {
  readonly on: number;
  readonly owner: string;
  readonly reporter: string;
  readonly money: { readonly budget: string; readonly euros: number };
  readonly structure: string;
  readonly residents: string;
  /** `after`: the last day, in working days from the day on which the plan is delivered. */
  readonly stop: { readonly criteria: string; readonly after: number };
  readonly questions: readonly {
    readonly kind: 'number' | 'grade' | 'open';
    readonly text: string;
    readonly unit: string;
    readonly baseline: number | null;
    readonly target: number | null;
  }[];
  readonly measurements: readonly Measurement[];
  readonly confirmations: readonly Confirmation[];
}

export interface Charter {
  readonly title: string;
  readonly wording: string;
  readonly by: 'content' | 'area';
  readonly area: string;
  readonly frame: string;
  readonly frameSetBy: string;
  readonly openPoints: string;
  readonly groupDecides: string;
  readonly groupDoesNotDecide: string;
  readonly risks: string;
  readonly hoursPerMonth: number;
}

/** Where a task stands once its story is told. */
export interface Rest {
  readonly kind: Stop;
  readonly ordinal: number;
  readonly status?: 'running' | 'paused';
}

/** What happened to a task of the sample, told by the day: who does what, and when. Everything else the process does. */
export interface Story {
  readonly charter: Charter;
  /** Working days before today on which it started. */
  readonly daysAgo: number;
  /** What differs from the policy of the agenda. */
  readonly policy: object;
  /** The parties whose executive decides. */
  readonly deciders: readonly string[];
  readonly invited: readonly Invited[];
  readonly interests?: readonly Interest[];
  readonly cycles: readonly Cycle[];
  readonly rounds: readonly Round[];
  readonly ballots: readonly Ballot[];
  /** Absent: nobody wrote a borgingsplan yet. */
  readonly anchoring?: Anchoring;
  readonly pause?: { readonly during: Rest; readonly on: number; readonly reason: string };
  readonly rest: Rest;
}
