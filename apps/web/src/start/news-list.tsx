import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogEntry } from '@samenspel/contracts';
import { useSession } from '../access/session';
import { pathOfTaskPart } from '../task/paths';
import { LogLines } from '../task/log-lines';
import { Disclosure, Paragraph, Section, TextLink } from '../ui';

interface NewsListProps {
  /** The newest first. */
  readonly news: readonly LogEntry[];
}

/** *Nieuw sinds u hier was*: what this browser has not shown to this person yet. */
export function NewsList({ news }: NewsListProps): ReactElement {
  const { t } = useTranslation('task');
  const lastSeen = useLastSeen(news[0]?.id);
  const at = news.findIndex(({ id }) => id === lastSeen);
  const fresh = at === -1 ? news : news.slice(0, at);
  const before = at === -1 ? [] : news.slice(at);
  return (
    <Section title={t('work.news')}>
      {fresh.length === 0 && <Paragraph>{t('work.noNews')}</Paragraph>}
      <News entries={fresh} />
      {before.length > 0 && (
        <Disclosure summary={t('work.newsBefore')}>
          <News entries={before} />
        </Disclosure>
      )}
    </Section>
  );
}

function News({ entries }: { readonly entries: readonly LogEntry[] }): ReactElement {
  return (
    <LogLines
      entries={entries}
      beside={({ taskId, taskTitle }) =>
        taskId && <TextLink to={pathOfTaskPart(taskId, 'verloop')}>{taskTitle}</TextLink>
      }
    />
  );
}

/** The newest line that this browser showed to this person on an earlier visit. */
function useLastSeen(newest: string | undefined): string | undefined {
  const personId = useSession()?.person.id ?? '';
  const key = `samenspel.seen.${personId}`;
  const [lastSeen] = useState(() => localStorage.getItem(key) ?? undefined);
  useEffect(() => {
    if (newest) localStorage.setItem(key, newest);
  }, [key, newest]);
  return lastSeen;
}
