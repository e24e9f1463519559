import type { AnchoringPlanView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { useLanguage } from '../i18n/use-language';
import { Section, Small } from '../ui';

interface PlanPartProps {
  readonly plan: AnchoringPlanView;
}

/** The borgingsplan as it was delivered. */
export function PlanPart({ plan }: PlanPartProps): ReactElement {
  const { t } = useTranslation('anchoring');
  const day = useDayWords();
  const { body, owner, delivered, by, reason } = plan;
  const rows = [
    [t('plan.owner'), owner === null ? t('plan.ownerGone') : seatWords(owner)],
    [t('plan.money'), useMoneyWords(plan)],
    [t('plan.structure'), body.structure],
    [t('plan.residents'), body.residents],
    [
      t('plan.stop'),
      [body.stop.on === null ? '' : `${t('plan.stopOn', { date: day(body.stop.on) })}.`, body.stop.criteria].join(' '),
    ],
  ] as const;
  return (
    <Section title={t('plan.title', { number: plan.number })}>
      <Small>{t('plan.delivered', { date: day(delivered.on), name: by.name })}</Small>
      {reason !== '' && <Small>{t('plan.reason', { reason })}</Small>}
      <dl className="sam-answers">
        {rows.map(([term, value]) => (
          <div key={term} className="sam-answers__answer">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Small>
        {t('plan.hash')}: <code>{plan.sha256.slice(0, 16)}</code>
      </Small>
    </Section>
  );
}

export function seatWords({ person, party }: NonNullable<AnchoringPlanView['owner']>): string {
  return person === null ? party.name : `${person.name} (${party.name})`;
}

function useMoneyWords({ body: { money } }: AnchoringPlanView): string {
  const { t } = useTranslation('anchoring');
  const language = useLanguage();
  if (money.kind === 'none') return t('plan.noMoney', { why: money.why });
  return t('plan.euros', { budget: money.budget, euros: new Intl.NumberFormat(language).format(money.euros ?? 0) });
}
