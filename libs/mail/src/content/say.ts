import type { LocalDate } from '@samenspel/domain';
import { dateWords, periodWords, translator, type Language, type Translator } from '@samenspel/i18n';
import type { DateAndTime, LastDay } from '../model/parts';
import type { TaskMailModel } from '../model/mail-model';

/** The words of one mail: its language, and dates as its reader sees them today. */
export interface Say {
  readonly language: Language;
  readonly t: Translator;
  /** "tot en met donderdag 3 december (nog 4 werkdagen)" */
  readonly until: (day: LastDay) => string;
  /** "donderdag 3 december" */
  readonly day: (date: LocalDate) => string;
  /** "3 december", for a subject */
  readonly dayAndMonth: (date: LocalDate) => string;
  /** "donderdag 3 december om 14.00 uur" */
  readonly moment: (at: DateAndTime) => string;
}

export function sayFor(model: TaskMailModel): Say {
  return say(model.to.language, model.task.today);
}

function say(language: Language, today: LocalDate): Say {
  const t = translator(language);
  const day = (date: LocalDate): string => dateWords({ date, today, language, form: 'day' });
  return {
    language,
    t,
    day,
    until: ({ date, workingDaysLeft }) =>
      dateWords({ date, today, language, form: 'until', ...(workingDaysLeft > 0 && { workingDaysLeft }) }),
    dayAndMonth: (date) => periodWords({ from: date, until: date, language, form: 'long' }),
    moment: ({ date, time }) => t('mail:moment', { day: day(date), time: clock(language, time) }),
  };
}

/** "14.00" in Dutch, "14:00" in English. */
export const clock = (language: Language, time: string): string => (language === 'nl' ? time : time.replace('.', ':'));
