import type { LocalDate, Stage } from '@samenspel/domain';
import type { Language } from '@samenspel/i18n';

/** To whom a mail goes. */
export interface Addressee {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** A human who can be reached: the programme manager of the task. */
export interface Human {
  readonly name: string;
  readonly email: string;
}

/** A last day as the plan has it, with the working days that are left after today (0 on the day, negative after it). */
export interface LastDay {
  readonly date: LocalDate;
  readonly workingDaysLeft: number;
}

/** A date and wall time as users read it; in a paced task virtual. `time` is `HH.MM`. */
export interface DateAndTime {
  readonly date: LocalDate;
  readonly time: string;
}

export type StationState = 'done' | 'now' | 'planned' | 'paused';

/** One of the five stations of the small line. */
export interface Station {
  readonly stage: Stage;
  readonly state: StationState;
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** The cycle that runs now, on the station of the iterations. */
  readonly cycle?: { readonly number: number; readonly of: number };
}

/** What every mail about a task tells: which one, where it stands, and who to reach. */
export interface TaskSheet {
  readonly id: string;
  readonly title: string;
  readonly programmeName: string;
  readonly manager: Human;
  /** The local date by the calendar of the task; virtual in a paced one. */
  readonly today: LocalDate;
  readonly line: readonly Station[];
  /** The page of the task, for who can sign in. */
  readonly url: string;
}

/** An answer as a button: the page opens with it filled in, a press there confirms. */
export interface ChoiceUrl<Choice extends string = string> {
  readonly choice: Choice;
  readonly url: string;
}
