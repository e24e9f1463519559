import { calendarDay } from './calendar-day';
import type { Language } from './language';

export interface InstantWordsInput {
  /** Epoch milliseconds, or ISO 8601 with its offset. */
  readonly instant: number | string;
  readonly language: Language;
  /** IANA name of the zone of the programme; Europe/Amsterdam when not given. */
  readonly timeZone?: string;
}

const ZONE_OF_THE_NETHERLANDS = 'Europe/Amsterdam';

/** "donderdag 3 december 2026, 14.00 uur": the exact moment behind a date in words. */
export function instantWords(input: InstantWordsInput): string {
  const { date, clock } = localParts(input);
  const { weekday, day, monthName, year } = calendarDay(date, input.language);
  const time = input.language === 'nl' ? `${clock.replace(':', '.')} uur` : clock;
  return `${weekday} ${day} ${monthName} ${year}, ${time}`;
}

/** "14.03" (Dutch) or "14:03": the time of day alone. */
export function clockWords(input: InstantWordsInput): string {
  const { clock } = localParts(input);
  return input.language === 'nl' ? clock.replace(':', '.') : clock;
}

function localParts({ instant, timeZone = ZONE_OF_THE_NETHERLANDS }: InstantWordsInput): {
  date: string;
  clock: string;
} {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return { date: `${parts.year}-${parts.month}-${parts.day}`, clock: `${parts.hour}:${parts.minute}` };
}
