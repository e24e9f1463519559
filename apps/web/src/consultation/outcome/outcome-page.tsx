import type { ConsultationOutcomeView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api';
import { pathOfResponseDocument } from '../../task/paths';
import { Button, ButtonRow, Lead, Loaded, Paragraph, Section, TextLink } from '../../ui';
import { MinorityNotes } from '../minority-note/minority-notes';
import { reactionsPath } from '../paths';
import '../../styles/outcome.css';
import { Bars } from './bars';
import { NotHeard } from './not-heard';
import { OnlyAfterClosing } from './only-after-closing';
import { PromptOutcome } from './prompt-outcome';
import { ResponseOverTime } from './response-over-time';

/** What a consultation brought: per question, over time, and who was not heard. Only after the closing. */
export function Page(): ReactElement {
  const { t } = useTranslation(['consultation', 'handling', 'outcome']);
  return <OnlyAfterClosing title={t('outcome:title')}>{({ step }) => <Result stepId={step.id} />}</OnlyAfterClosing>;
}

function Result({ stepId }: { readonly stepId: string }): ReactElement {
  return (
    <Loaded query={useRead<ConsultationOutcomeView>(`/steps/${stepId}/outcome`)}>
      {(outcome) => <Outcome outcome={outcome} />}
    </Loaded>
  );
}

function Outcome({ outcome }: { readonly outcome: ConsultationOutcomeView }): ReactElement {
  const { t } = useTranslation(['consultation', 'handling', 'outcome']);
  const { responded, individuals, lateParties, question, step } = outcome;
  return (
    <>
      <Lead>{question}</Lead>
      <Paragraph>
        {t('outcome:lead', {
          done: responded.done,
          of: responded.of,
          individuals: individuals.done + individuals.outsideRoster,
        })}{' '}
        {lateParties.length > 0 && t('outcome:leadLate', { count: lateParties.length })}
      </Paragraph>
      <Paragraph>{t(`outcome:silence.${outcome.silence}`)}</Paragraph>
      {outcome.prompts.map((result) => (
        <PromptOutcome key={result.prompt.id} result={result} stepId={step.id} />
      ))}
      {outcome.minorityNotes.length > 0 && (
        <Section title={t('handling:minorityNotes')}>
          <MinorityNotes notes={outcome.minorityNotes} />
        </Section>
      )}
      <NotHeard outcome={outcome} />
      <ResponseOverTime outcome={outcome} />
      <Handled outcome={outcome} />
      <ButtonRow>
        <Button
          onClick={() => {
            window.print();
          }}
        >
          {t('outcome:print')}
        </Button>
      </ButtonRow>
    </>
  );
}

const kinds = ['taken-over', 'partly', 'not-taken-over'] as const;

function Handled({ outcome }: { readonly outcome: ConsultationOutcomeView }): ReactElement | null {
  const { t } = useTranslation(['consultation', 'handling', 'outcome']);
  const { handled, total, byKind } = outcome.dispositions;
  if (total === 0) return null;
  return (
    <Section title={t('outcome:handled')}>
      <Paragraph>
        {t('handling:progress', { handled, total })}.{' '}
        <TextLink to={reactionsPath(outcome.step.id)}>{t('outcome:toHandle')}</TextLink>
      </Paragraph>
      <Paragraph>
        <TextLink to={pathOfResponseDocument(outcome.step.id)}>{t('outcome:toResponseDocument')}</TextLink>
      </Paragraph>
      <Bars bars={kinds.map((kind) => ({ label: t(`done.${kind}`), total: byKind[kind] ?? 0 }))} />
    </Section>
  );
}
