import type { DossierAnchoring, DossierView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumberWords } from '../i18n/use-number-words';
import { DataTable, Paragraph, Section, Small } from '../ui';
import { Chapter, Facts } from './chapter';
import { useDatedWords } from './use-dated-words';
import { asHead, seatWords } from './use-step-words';

interface AnchoringProps {
  readonly anchoring: DossierAnchoring;
}

/** Every version of the borgingsplan, and what its measures brought. */
export function AnchoringChapter({ view: { anchoring } }: { readonly view: DossierView }): ReactElement {
  const { t } = useTranslation('dossier');
  const { plans, measures, conclusion } = anchoring;
  const day = useDatedWords();
  return (
    <Chapter name="anchoring">
      {plans.length === 0 && <Small>{t('anchoring.none')}</Small>}
      {plans.map((plan) => (
        <Plan key={plan.id} plan={plan} owner={plan === plans.at(-1) ? anchoring.owner : null} />
      ))}
      {plans.length > 0 && measures.length > 0 && <Measures anchoring={anchoring} />}
      {conclusion && (
        <Paragraph>
          {t('anchoring.conclusion', { by: conclusion.by, date: day(conclusion.when.on), reason: conclusion.reason })}
        </Paragraph>
      )}
    </Chapter>
  );
}

type DeliveredPlan = DossierAnchoring['plans'][number];

interface PlanProps {
  readonly plan: DeliveredPlan;
  readonly owner: DossierAnchoring['owner'];
}

function Plan({ plan, owner }: PlanProps): ReactElement {
  const { t } = useTranslation('dossier');
  const day = useDatedWords();
  const money = useMoneyWords(plan);
  const { structure, residents, stop } = plan.content.plan;
  const { reason } = plan.content;
  return (
    <Section level={3} title={t('anchoring.plan', { number: plan.number })}>
      <Small>
        {t('proposals.delivered', { date: day(plan.delivered.on) })} SHA-256{' '}
        <code className="sam-hash">{plan.sha256}</code>
      </Small>
      <Facts
        facts={[
          ...(reason === '' ? [] : [[t('anchoring.reason'), reason] as const]),
          ...(owner === null ? [] : [[t('anchoring.owner'), seatWords(owner)] as const]),
          [t('anchoring.money'), money],
          [t('anchoring.structure'), structure],
          [t('anchoring.residents'), residents],
          [t('anchoring.stop'), stop.on === null ? stop.criteria : `${day(stop.on)}. ${stop.criteria}`],
        ]}
      />
    </Section>
  );
}

function useMoneyWords({ content: { plan } }: DeliveredPlan): string {
  const { t } = useTranslation('dossier');
  const number = useNumberWords();
  if (plan.money.kind === 'none') return plan.money.why;
  return t('anchoring.euros', { budget: plan.money.budget, euros: number(plan.money.euros ?? 0) });
}

type Measure = DossierAnchoring['measures'][number];

function Measures({ anchoring: { measures, plans } }: AnchoringProps): ReactElement {
  const { t } = useTranslation('dossier');
  const day = useDatedWords();
  const number = useNumberWords(3);
  const questions = plans.flatMap(({ content }) => content.plan.questions);
  const came = ({ content, submitted, late }: Measure): string => {
    if (content === null || submitted === null) return t('anchoring.notYet');
    const values = content.answers.map(({ questionId, value, text }) => {
      const question = questions.findLast(({ id }) => id === questionId);
      return `${question?.text ?? ''} ${value === null ? '' : `${number(value)} ${question?.unit ?? ''}`} ${text}`.trim();
    });
    return [day(submitted.on) + (late ? ` (${t('anchoring.late')})` : ''), ...values, content.remark]
      .filter((words) => words !== '')
      .join('; ');
  };
  return (
    <DataTable
      caption={t('anchoring.measuresCaption')}
      columns={[
        {
          head: t('anchoring.measure'),
          cell: ({ months }: Measure) => asHead(t('anchoring.months', { count: months })),
        },
        { head: t('anchoring.asked'), cell: ({ asks }: Measure) => day(asks) },
        {
          head: t('anchoring.reporter'),
          cell: ({ reporter }: Measure) => (reporter === null ? '' : seatWords(reporter)),
        },
        { head: t('anchoring.came'), cell: came },
      ]}
      rows={measures}
      rowKey={({ ordinal }) => ordinal}
    />
  );
}
