import { useId, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { dateWords, instantWords, type DateWordsInput } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { useToday } from './today';

interface DateWordsProps {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly workingDaysLeft?: number;
  readonly form?: DateWordsInput['form'];
  /** The closing instant, ISO 8601: shown on hover, focus and touch. */
  readonly closesAt?: string;
}

/** "tot en met donderdag 3 december (nog 4 werkdagen)". */
export function DateWords({ date, workingDaysLeft, form = 'until', closesAt }: DateWordsProps): ReactElement {
  const language = useLanguage();
  const today = useToday();
  const words = dateWords({ date, today, workingDaysLeft, form, language });
  if (!closesAt) return <time dateTime={date}>{words}</time>;
  return <WordsWithInstant words={words} closesAt={closesAt} />;
}

function WordsWithInstant({ words, closesAt }: { readonly words: string; readonly closesAt: string }): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  return (
    <span className="sam-tip">
      <span tabIndex={0} className="sam-tip__anchor" aria-describedby={id} onKeyDown={leaveOnEscape}>
        <time dateTime={closesAt}>{words}</time>
      </span>
      <span role="tooltip" id={id} className="sam-tip__text">
        {t('exactInstant', { instant: instantWords({ instant: closesAt, language }) })}
      </span>
    </span>
  );
}

function leaveOnEscape(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape') event.currentTarget.blur();
}
