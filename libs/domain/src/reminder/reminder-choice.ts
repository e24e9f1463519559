/** The hours of the day between which somebody wants reminders, as the clock on the wall shows them. */
export interface ReminderHours {
  readonly from: number;
  /** Exclusive: with 12 the last one goes before noon. */
  readonly until: number;
}

/** How often and when somebody wants to be reminded. Null: as the agenda says, and the whole of the office hours. */
export interface ReminderChoice {
  readonly perWeek: number | null;
  readonly hours: ReminderHours | null;
}

/** Reminders never go outside these hours, whatever somebody chooses. */
export const officeHours: ReminderHours = { from: 9, until: 17 };

/** What anybody gets who chose nothing, in an agenda that says nothing. */
export const usualRemindersPerWeek = 3;
export const mostRemindersPerWeek = 20;
