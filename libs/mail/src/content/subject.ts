import type { LocalDate } from '@samenspel/domain';
import type { Say } from './say';

const LONGEST_TITLE = 70;

/** Verb, date, task: "Reageer t/m 3 december: Wonen met zorg". */
export function subjectUntil(say: Say, verb: string, date: LocalDate, title: string): string {
  return say.t('mail:subject.until', { verb, date: say.dayAndMonth(date), task: titleInSubject(title) });
}

/** What happened, task: "Gestopt: Wonen met zorg". */
export function subjectAbout(say: Say, what: string, title: string): string {
  return say.t('mail:subject.about', { what, task: titleInSubject(title) });
}

/** One line, no control characters: a title is typed by people and a subject is a header. */
export function titleInSubject(title: string): string {
  const oneLine = title.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return oneLine.length <= LONGEST_TITLE ? oneLine : `${oneLine.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

/** Inside a subject only names keep their capital. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
