import type { Language } from './language';

interface CalendarNames {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

/** Written out, not taken from Intl: browsers and node carry different versions of its data, and a date must read the same everywhere. */
export const calendarNames: Record<Language, CalendarNames> = {
  nl: {
    weekdays: words('zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'),
    months: words('januari februari maart april mei juni juli augustus september oktober november december'),
    shortMonths: words('jan feb mrt apr mei jun jul aug sep okt nov dec'),
  },
  en: {
    weekdays: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    months: words('January February March April May June July August September October November December'),
    shortMonths: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  },
};
