import type { ProposalPage } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { pathOfProposal } from '../task/paths';
import { Section, TextLink } from '../ui';

interface VersionListProps {
  readonly taskId: string;
  readonly versions: ProposalPage['versions'];
  /** The version that the page shows. */
  readonly shownId?: string;
}

/** What was delivered, the newest first. */
export function VersionList({ taskId, versions, shownId }: VersionListProps): ReactElement | null {
  const { t } = useTranslation('proposal');
  const dayWords = useDayWords();
  if (versions.length === 0) return null;
  return (
    <Section title={t('version.all')}>
      <ul className="sam-facts">
        {versions.toReversed().map(({ id, number, title, delivered }) => (
          <li key={id}>
            {id === shownId ? (
              <strong>{t('version.one', { number, title })}</strong>
            ) : (
              <TextLink to={pathOfProposal(taskId, id)}>{t('version.one', { number, title })}</TextLink>
            )}
            <br />
            <span className="sam-small">
              {t('version.on', { date: dayWords(delivered.on) })}
              {id === shownId && ` · ${t('version.this')}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
