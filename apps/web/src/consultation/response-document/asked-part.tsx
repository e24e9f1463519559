import type { ConsultationOutcomeView, ConsultationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../task/facts';
import { Section, Small } from '../../ui';
import { useDayWords } from '../use-day-words';

interface AskedPartProps {
  readonly view: ConsultationView;
  readonly outcome: ConsultationOutcomeView;
}

/** On which text, until when, who was asked and who reacted; of people only how many. */
export function AskedPart({ view, outcome }: AskedPartProps): ReactElement {
  const { t } = useTranslation('responseDocument');
  const dayWords = useDayWords();
  const { proposal, step, silence } = view;
  const { responded, lateParties, individuals } = outcome;
  const { done, of, outsideRoster } = individuals;
  return (
    <Section title={t('asked.title')}>
      <Facts
        facts={[
          [t('asked.proposal'), proposal && t('asked.version', { number: proposal.number, title: proposal.title })],
          [t('asked.when'), t('asked.until', { date: dayWords(step.deadline.lastDay) })],
          [t('asked.reacted', { done: responded.done, of: responded.of }), responded.doneNames.join(', ')],
          [t('asked.silent'), responded.openNames.join(', ')],
          [t('asked.silence'), t(`asked.meaning.${silence}`)],
          [t('asked.late'), lateParties.join(', ')],
          [t('asked.people'), done + of + outsideRoster > 0 ? t('asked.peopleText', { done, of, outsideRoster }) : ''],
        ]}
      />
      <Small>{t('asked.names')}</Small>
    </Section>
  );
}
