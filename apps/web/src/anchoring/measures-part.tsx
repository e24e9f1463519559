import type { AnchoringView, MeasureView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Bars } from '../consultation/outcome/bars';
import { useDayWords } from '../consultation/use-day-words';
import { useNumberWords } from '../i18n/use-number-words';
import { pathOfStep } from '../task/paths';
import { DataTable, Paragraph, Section, Small, TextLink } from '../ui';
import { seatWords } from './plan-part';
import { chartsOf, type MeasureChart } from './charts-of';

interface PartProps {
  readonly view: AnchoringView;
}

/** Every measure with its state, and its values as a chart with the table beside it. */
export function MeasuresPart({ view }: PartProps): ReactElement | null {
  const { t } = useTranslation('anchoring');
  if (view.measures.length === 0) return null;
  const charts = chartsOf(view, {
    baseline: t('measures.baseline'),
    target: t('measures.target'),
    measure: ({ ordinal, months }) => t('measures.months', { number: ordinal, count: months }),
  });
  return (
    <Section title={t('measures.title')}>
      <MeasureTable view={view} />
      {charts.map((chart) => (
        <Chart key={chart.id} chart={chart} />
      ))}
      <Words view={view} />
      <Conclusion view={view} />
    </Section>
  );
}

function MeasureTable({ view }: PartProps): ReactElement {
  const { t } = useTranslation('anchoring');
  const day = useDayWords();
  return (
    <DataTable
      caption={t('measures.caption')}
      columns={[
        {
          head: t('measures.measure'),
          cell: ({ ordinal, months }: MeasureView) => t('measures.months', { number: ordinal, count: months }),
        },
        { head: t('measures.asked'), cell: ({ asks }: MeasureView) => day(asks) },
        {
          head: t('measures.reporter'),
          cell: ({ reporter }: MeasureView) => (reporter === null ? t('measures.noReporter') : seatWords(reporter)),
        },
        { head: t('measures.state'), cell: (measure: MeasureView) => <State measure={measure} taskId={view.taskId} /> },
      ]}
      rows={view.measures}
      rowKey={({ ordinal }) => ordinal}
    />
  );
}

function State({ measure, taskId }: { readonly measure: MeasureView; readonly taskId: string }): ReactElement {
  const { t } = useTranslation('anchoring');
  const { answer, mine, state, stepId } = measure;
  return (
    <>
      {answer?.late ? t('measures.late') : t(`measures.states.${state}`)}{' '}
      {mine && stepId !== null && (
        <TextLink to={pathOfStep({ taskId, stepId, stepKind: 'measure' })}>
          {t(answer ? 'measures.change' : 'measures.report')}
        </TextLink>
      )}
    </>
  );
}

function Chart({ chart }: { readonly chart: MeasureChart }): ReactElement {
  const { t } = useTranslation('anchoring');
  const number = useNumberWords(3);
  return (
    <Section level={3} title={chart.title}>
      <Bars bars={chart.points} />
      <DataTable
        caption={t('measures.values', { question: chart.title })}
        columns={[
          { head: t('measures.measure'), cell: ({ label }: MeasureChart['points'][number]) => label },
          {
            head: chart.unit === '' ? t('report.value') : chart.unit,
            cell: ({ total }: MeasureChart['points'][number]) => number(total),
            numeric: true,
          },
        ]}
        rows={chart.points}
        rowKey={({ label }) => label}
      />
    </Section>
  );
}

/** What was said in words, and why a number is missing. */
function Words({ view }: PartProps): ReactElement {
  const { t } = useTranslation('anchoring');
  const questions = view.plan?.body.questions ?? [];
  return (
    <>
      {view.measures.map(({ ordinal, answer }) => {
        const texts = answer?.body.answers.filter(({ text }) => text !== '') ?? [];
        const remark = answer?.body.remark ?? '';
        if (texts.length === 0 && remark === '') return null;
        return (
          <Section key={ordinal} level={3} title={t('measures.remark', { ordinal })}>
            {texts.map(({ questionId, text }) => (
              <Paragraph key={questionId}>
                {questions.find(({ id }) => id === questionId)?.text} {text}
              </Paragraph>
            ))}
            {remark !== '' && <Paragraph>{remark}</Paragraph>}
          </Section>
        );
      })}
    </>
  );
}

function Conclusion({ view: { conclusion } }: PartProps): ReactElement | null {
  const { t } = useTranslation('anchoring');
  const day = useDayWords();
  if (conclusion === null) return null;
  const { by: name, reason, when } = conclusion;
  return (
    <Section level={3} title={t('measures.conclusion')}>
      <Small>{t('measures.conclusionBy', { name, reason, date: day(when.on) })}</Small>
    </Section>
  );
}
