import '../styles/plan.css';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { LogEntry } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { useToday } from '../ui';

interface LogLinesProps {
  readonly entries: readonly LogEntry[];
  /** What stands beside a line, such as its task. */
  readonly beside?: (entry: LogEntry) => ReactNode;
}

/** Lines of the log as sentences, each with its moment on the calendar of the task. */
export function LogLines({ entries, beside }: LogLinesProps): ReactElement | null {
  const { hash } = useLocation();
  const aimsAt = entries.some(({ id }) => hash === `#${id}`) ? hash.slice(1) : undefined;
  // The browser looked for the line before it was read.
  useEffect(() => {
    if (aimsAt) document.getElementById(aimsAt)?.scrollIntoView({ block: 'center' });
  }, [aimsAt]);
  if (entries.length === 0) return null;
  return (
    <ol className="sam-log">
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id} className={`sam-log__line${entry.id === aimsAt ? ' sam-log__line--aim' : ''}`}>
          <LogMoment entry={entry} />
          <span className="sam-log__sentence">{entry.sentence}</span>
          {beside && <span className="sam-log__beside">{beside(entry)}</span>}
        </li>
      ))}
    </ol>
  );
}

function LogMoment({ entry }: { readonly entry: LogEntry }): ReactElement {
  const { t } = useTranslation('task');
  const language = useLanguage();
  const today = useToday();
  const { on, time, at } = entry.when;
  return (
    <time className="sam-log__moment" dateTime={at}>
      {t('log.on', { day: dateWords({ date: on, today, language, form: 'short' }), time })}
      {entry.seq === null && <span className="sam-log__unsealed"> · {t('log.unsealed')}</span>}
    </time>
  );
}
