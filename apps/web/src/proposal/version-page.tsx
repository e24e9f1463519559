import '../styles/iteration.css';
import type { ProposalPage, ProposalView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { AboveTask } from '../task/above-task';
import { useRead } from '../api';
import { useDayWords } from '../consultation/use-day-words';
import { pathOfProposal } from '../task/paths';
import { Alert, Disclosure, Lead, Loaded, PageTitle, Paragraph, Section, Small, TextLink } from '../ui';
import { ChangedText } from './changed-text';
import { VersionList } from './version-list';

/** A delivered version, to read and to compare with an earlier one. */
export function Page(): ReactElement {
  const { proposalId = '' } = useParams();
  return <Loaded query={useRead<ProposalPage>(`/proposals/${proposalId}`)}>{(page) => <Version page={page} />}</Loaded>;
}

interface VersionProps {
  readonly page: ProposalPage;
}

function Version({ page }: VersionProps): ReactElement {
  const { t } = useTranslation('proposal');
  const dayWords = useDayWords();
  const [search] = useSearchParams();
  const earlierId = search.get('vergelijk');
  const { number, deliveredBy, delivered, taskId, taskTitle, id } = page;
  return (
    <>
      <PageTitle above={<AboveTask id={taskId} title={taskTitle} />}>{page.title}</PageTitle>
      <Lead>{t('version.delivered', { number, name: deliveredBy.name, date: dayWords(delivered.on) })}</Lead>
      {earlierId === null ? <Text now={page} /> : <Compared page={page} earlierId={earlierId} />}
      <CompareLinks page={page} comparedId={earlierId} />
      <VersionList taskId={taskId} versions={page.versions} shownId={id} />
      <Mark page={page} />
    </>
  );
}

function Compared({ page, earlierId }: VersionProps & { readonly earlierId: string }): ReactElement {
  const { t } = useTranslation('proposal');
  return (
    <Loaded query={useRead<ProposalPage>(`/proposals/${earlierId}`)}>
      {(earlier) => (
        <>
          <Alert>{t('version.compared', { number: earlier.number })}</Alert>
          <Text now={page} before={earlier} />
        </>
      )}
    </Loaded>
  );
}

interface TextProps {
  readonly now: ProposalView;
  readonly before?: ProposalView;
}

/** The text; with an earlier version beside it what came and what went. */
function Text({ now, before }: TextProps): ReactElement {
  const { t } = useTranslation('proposal');
  const gone = (before?.sections ?? []).filter(({ key }) => !now.sections.some((section) => section.key === key));
  return (
    <>
      <ChangedText before={before?.summary} now={now.summary} />
      {now.sections.map(({ key, heading, text }) => {
        const was = before?.sections.find((section) => section.key === key);
        return (
          <Section key={key} title={heading}>
            {before && !was && <Small>{t('version.added')}</Small>}
            <ChangedText before={before && (was?.text ?? '')} now={text} />
          </Section>
        );
      })}
      {gone.map(({ key, heading, text }) => (
        <Section key={key} title={heading}>
          <Small>{t('version.gone')}</Small>
          <ChangedText before={text} now="" />
        </Section>
      ))}
    </>
  );
}

function CompareLinks({
  page,
  comparedId,
}: VersionProps & { readonly comparedId: string | null }): ReactElement | null {
  const { t } = useTranslation('proposal');
  const earlier = page.versions.filter(({ number, id }) => number < page.number && id !== comparedId);
  const path = pathOfProposal(page.taskId, page.id);
  if (earlier.length === 0 && comparedId === null) return null;
  return (
    <>
      {earlier.toReversed().map(({ id, number }) => (
        <Paragraph key={id}>
          <TextLink to={`${path}?vergelijk=${id}`}>{t('version.compare', { number })}</TextLink>
        </Paragraph>
      ))}
      {comparedId !== null && (
        <Paragraph>
          <TextLink to={path}>{t('version.stopComparing')}</TextLink>
        </Paragraph>
      )}
    </>
  );
}

function Mark({ page: { sha256 } }: VersionProps): ReactElement {
  const { t } = useTranslation('proposal');
  return (
    <Disclosure summary={t('version.mark')}>
      <Paragraph>{t('version.markExplains')}</Paragraph>
      <code className="sam-source">{sha256}</code>
    </Disclosure>
  );
}
