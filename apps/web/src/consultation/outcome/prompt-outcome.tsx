import type { ConsultationOutcomeView } from '@samenspel/contracts';
import { conclusionOf, partyKinds, placeOf, remarksOf } from '@samenspel/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { DataTable, Disclosure, Section, Small, TextLink, type Column } from '../../ui';
import { reactionsPath } from '../paths';
import { Texts } from '../proposal-text';
import { useHeadingWords, useValueWords } from '../use-answer-words';
import { Bars } from './bars';

type Result = ConsultationOutcomeView['prompts'][number];
type Count = Result['counts'][number];
const kinds = [...partyKinds, 'individual'] as const;

/** One question: its conclusion as title, bars with the same as a table beside them, and what was said in own words. */
export function PromptOutcome({ result, stepId }: { readonly result: Result; readonly stepId: string }): ReactElement {
  const { t } = useTranslation(['consultation', 'handling', 'outcome']);
  const conclusion = useConclusion();
  const { prompt, counts } = result;
  const hasCounts = counts.some(({ total }) => total > 0);
  return (
    <Section title={conclusion(result)}>
      <Small>
        {t('outcome:prompt', { number: prompt.ordinal })}: {prompt.question}
      </Small>
      {hasCounts && (
        <div className="sam-result">
          <CountsBars result={result} />
          <CountsTable result={result} />
        </div>
      )}
      <Quotes result={result} stepId={stepId} />
    </Section>
  );
}

/** What the chart shows, said in one line. */
export function useConclusion(): (result: Result) => string {
  const { t } = useTranslation(['consultation', 'handling', 'outcome']);
  const number = useNumberWords();
  const valueWords = useValueWords();
  const headingWords = useHeadingWords();
  return (result) => {
    const { prompt } = result;
    const found = conclusionOf(result);
    switch (found.kind) {
      case 'no-answers':
        return t('outcome:noAnswers');
      case 'texts':
        return t('outcome:texts', { count: found.count });
      case 'average':
        return t('outcome:average', { average: number(found.average) });
      case 'ranked':
        return t('outcome:ranked', { option: valueWords(prompt, found.value), place: number(found.place) });
      case 'most':
        return t('outcome:most', { option: valueWords(prompt, found.value), count: found.count, of: found.of });
      case 'all-agreed':
        return t('outcome:allAgreed');
      case 'most-remarks':
        return t('outcome:mostRemarks', { heading: headingWords(prompt, found.paragraph), count: found.count });
    }
  };
}

function useNumberWords(): (value: number) => string {
  const language = useLanguage();
  return (value) => value.toLocaleString(language, { maximumFractionDigits: 1 });
}

/** Of a ranking the mean place, with the longest bar for the highest place; of everything else how many chose it. */
function CountsBars({ result }: { readonly result: Result }): ReactElement {
  const { prompt, counts } = result;
  const { t } = useTranslation(['consultation', 'handling', 'outcome']);
  const number = useNumberWords();
  const valueWords = useValueWords();
  if (prompt.kind === 'paragraphs') return <RemarksBars result={result} />;
  if (prompt.kind !== 'ranking') {
    return <Bars bars={counts.map(({ value, total }) => ({ label: valueWords(prompt, value), total }))} />;
  }
  const ranked = counts.filter(({ meanPlace }) => meanPlace !== null).toSorted((a, b) => placeOf(a) - placeOf(b));
  const bars = ranked.map((count) => ({
    label: valueWords(prompt, count.value),
    total: counts.length + 1 - placeOf(count),
    words: number(placeOf(count)),
  }));
  return (
    <div>
      <Bars bars={bars} />
      <Small>{t('outcome:rankedHint')}</Small>
    </div>
  );
}

function RemarksBars({ result }: { readonly result: Result }): ReactElement {
  const { t } = useTranslation(['consultation', 'handling', 'outcome']);
  const headingWords = useHeadingWords();
  const bars = remarksOf(result).map(({ paragraph, total }) => ({
    label: headingWords(result.prompt, paragraph),
    total,
  }));
  return (
    <div>
      <Bars bars={bars} />
      <Small>{t('outcome:remarksHint')}</Small>
    </div>
  );
}

/** By kind of party, each kind that answered. */
export function CountsTable({ result: { prompt, counts } }: { readonly result: Result }): ReactElement {
  const { t } = useTranslation(['consultation', 'handling', 'outcome']);
  const number = useNumberWords();
  const valueWords = useValueWords();
  const headingWords = useHeadingWords();
  const isRanking = prompt.kind === 'ranking';
  const shown = ({ total, meanPlace }: { total: number; meanPlace: number | null }): string => {
    if (!isRanking) return String(total);
    return meanPlace === null ? '' : number(meanPlace);
  };
  const placeWords = ({ value, paragraph }: Count): string => {
    if (paragraph === null) return valueWords(prompt, value);
    return t('paragraphs.markOf', { heading: headingWords(prompt, paragraph), mark: valueWords(prompt, value) });
  };
  const answering = kinds.filter((kind) => counts.some(({ byKind }) => byKind[kind] !== undefined));
  const columns: Column<Count>[] = [
    { head: t('outcome:option'), cell: placeWords },
    { head: t(isRanking ? 'outcome:meanPlace' : 'outcome:total'), cell: shown, numeric: true },
    ...answering.map((kind) => ({
      head: t(`outcome:kind.${kind}`),
      cell: ({ byKind }: Count) => shown(byKind[kind] ?? { total: 0, meanPlace: null }),
      numeric: true,
    })),
  ];
  return (
    <DataTable
      caption={prompt.question}
      columns={columns}
      rows={counts}
      rowKey={({ value, paragraph }) => `${String(paragraph)} ${String(value)}`}
    />
  );
}

function Quotes({ result, stepId }: { readonly result: Result; readonly stepId: string }): ReactElement | null {
  const { t } = useTranslation(['consultation', 'handling', 'outcome']);
  const headingWords = useHeadingWords();
  const { quotes, texts } = result;
  if (quotes.length === 0) return null;
  return (
    <Disclosure summary={t('outcome:quotes', { count: texts })}>
      {quotes.map(({ text, senderName, paragraph }, index) => (
        <figure key={index} className="sam-quote">
          <blockquote>
            <Texts text={text} />
          </blockquote>
          <figcaption className="sam-small">
            {senderName ?? t('handling:anonymous')}
            {paragraph !== null && ` · ${headingWords(result.prompt, paragraph)}`}
          </figcaption>
        </figure>
      ))}
      {texts > quotes.length && (
        <Small>
          {t('outcome:moreQuotes', { count: quotes.length })}{' '}
          <TextLink to={reactionsPath(stepId)}>{t('outcome:toHandle')}</TextLink>
        </Small>
      )}
    </Disclosure>
  );
}
