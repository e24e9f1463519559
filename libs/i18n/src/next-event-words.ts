import type { LocalDate, MomentKind, StepKind } from '@samenspel/domain';
import { dateWords } from './date-words';
import type { Language } from './language';
import type { Translator } from './translator';

/** What happens next by itself, as the API gives it. All dates are on the calendar of the task. */
export interface ForeseenEvent {
  readonly kind: MomentKind | 'closing' | 'due' | 'opening';
  readonly stepKind: StepKind;
  readonly ordinal: number;
  /** `time` is "HH.MM". */
  readonly when: { readonly on: LocalDate; readonly time: string };
  readonly lastDay: LocalDate;
  readonly today: LocalDate;
  /** How many are mailed if nothing changes; 0 for what is no mail. */
  readonly recipients: number;
}

const ends: readonly ForeseenEvent['kind'][] = ['closing', 'due'];

/**
 * "Op dinsdag 1 december om 9.00 uur gaat een herinnering naar 3 leden van de werkgroep."
 * `t` needs the namespace `task`.
 */
export function nextEventWords(t: Translator, language: Language, event: ForeseenEvent): string {
  const { kind, stepKind, ordinal, recipients } = event;
  const key = ends.includes(kind) || kind === 'opening' ? `progress:next.${kind}` : mailKey(event);
  return t(key as 'progress:next.closing', {
    moment: momentOf(t, language, event),
    step: t(`task:step.${stepKind}`, { ordinal }),
    count: recipients,
  });
}

function momentOf(t: Translator, language: Language, event: ForeseenEvent): string {
  if (ends.includes(event.kind)) return dayWords(event.lastDay, event, language);
  // A step opens at midnight, which tells nobody more than the day does.
  return event.kind === 'opening' ? dayWords(event.when.on, event, language) : momentWords(t, language, event);
}

function mailKey({ kind, stepKind, recipients }: ForeseenEvent): string {
  if (kind === 'asking') return `progress:next.asking.${stepKind}`;
  if (kind !== 'reminder') return `progress:next.${kind}`;
  return recipients === 0 ? 'progress:next.reminder.unknown' : `progress:next.reminder.${stepKind}`;
}

/** "dinsdag 1 december om 9.00 uur": a moment on the calendar of a task. */
export function momentWords(
  t: Translator,
  language: Language,
  { when, today }: Pick<ForeseenEvent, 'when' | 'today'>,
): string {
  const [hours = '0', minutes = '00'] = when.time.split(/[.:]/);
  const time = language === 'nl' ? `${Number(hours)}.${minutes}` : `${hours.padStart(2, '0')}:${minutes}`;
  return t('progress:next.moment', { day: dayWords(when.on, { today }, language), time });
}

const dayWords = (date: LocalDate, { today }: Pick<ForeseenEvent, 'today'>, language: Language): string =>
  dateWords({ date, today, language, form: 'day' });
