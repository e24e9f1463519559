import type { ConsultationOutcomeView } from '@samenspel/contracts';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { DataTable, Disclosure, Section, Small, TextLink, type Column } from '../../ui';
import { reactionsPath } from '../paths';
import { valueWords } from '../prompt-field';
import { Texts } from '../proposal-text';
import { Bars } from './bars';

type Result = ConsultationOutcomeView['prompts'][number];
type Count = Result['counts'][number];
const sides = ['municipality', 'provider', 'other', 'individual'] as const;

/** One question: its conclusion as title, bars, the same as a table, and what was said in own words. */
export function PromptOutcome({ result, stepId }: { readonly result: Result; readonly stepId: string }): ReactElement {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const { prompt, counts } = result;
  const hasCounts = counts.some(({ total }) => total > 0);
  return (
    <Section title={conclusionOf(result, t, language)}>
      <Small>
        {t('outcome.prompt', { number: prompt.ordinal })}: {prompt.question}
      </Small>
      {hasCounts && (
        <>
          <Bars bars={counts.map(({ value, total }) => ({ label: valueWords(prompt, value), total }))} />
          <Disclosure summary={t('outcome.table')}>
            <CountsTable result={result} />
          </Disclosure>
        </>
      )}
      <Quotes result={result} stepId={stepId} />
    </Section>
  );
}

/** What the chart shows, said in one line. */
function conclusionOf({ prompt, counts, texts }: Result, t: TFunction<'consultation'>, language: string): string {
  const answered = counts.reduce((sum, { total }) => sum + total, 0);
  if (answered === 0) return texts === 0 ? t('outcome.noAnswers') : t('outcome.texts', { count: texts });
  if (prompt.kind === 'scale') {
    const average = counts.reduce((sum, { value, total }) => sum + value * total, 0) / answered;
    return t('outcome.average', { average: average.toLocaleString(language, { maximumFractionDigits: 1 }) });
  }
  const most = counts.reduce((best, count) => (count.total > best.total ? count : best));
  return t('outcome.most', { option: valueWords(prompt, most.value), count: most.total, of: answered });
}

function CountsTable({ result }: { readonly result: Result }): ReactElement {
  const { t } = useTranslation('consultation');
  const columns: Column<Count>[] = [
    { head: t('outcome.option'), cell: ({ value }) => valueWords(result.prompt, value) },
    { head: t('outcome.total'), cell: ({ total }) => total, numeric: true },
    ...sides.map((side) => ({
      head: t(`outcome.side.${side}`),
      cell: ({ bySide }: Count) => bySide[side] ?? 0,
      numeric: true,
    })),
  ];
  return (
    <DataTable caption={result.prompt.question} columns={columns} rows={result.counts} rowKey={({ value }) => value} />
  );
}

function Quotes({ result, stepId }: { readonly result: Result; readonly stepId: string }): ReactElement | null {
  const { t } = useTranslation('consultation');
  const { quotes, texts } = result;
  if (quotes.length === 0) return null;
  return (
    <Disclosure summary={t('outcome.quotes', { count: texts })}>
      {quotes.map(({ text, senderName }, index) => (
        <figure key={index} className="sam-quote">
          <blockquote>
            <Texts text={text} />
          </blockquote>
          <figcaption className="sam-small">{senderName ?? t('handle.anonymous')}</figcaption>
        </figure>
      ))}
      {texts > quotes.length && (
        <Small>
          {t('outcome.moreQuotes', { count: quotes.length })}{' '}
          <TextLink to={reactionsPath(stepId)}>{t('outcome.toHandle')}</TextLink>
        </Small>
      )}
    </Disclosure>
  );
}
