import type { ConsultationOutcomeView } from '@samenspel/contracts';
import { paragraphMarks, partyKinds, type ParagraphMark } from '@samenspel/domain';
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
  const remarksConclusion = useRemarksConclusion();
  return (result) => {
    const { prompt, counts, texts, answered } = result;
    const given = counts.reduce((sum, { total }) => sum + total, 0);
    if (given === 0) return texts === 0 ? t('outcome:noAnswers') : t('outcome:texts', { count: texts });
    if (prompt.kind === 'scale') {
      const average = counts.reduce((sum, { value, total }) => sum + value * total, 0) / given;
      return t('outcome:average', { average: number(average) });
    }
    if (prompt.kind === 'ranking') {
      const first = counts.reduce((best, count) => (placeOf(count) < placeOf(best) ? count : best));
      return t('outcome:ranked', { option: valueWords(prompt, first.value), place: number(placeOf(first)) });
    }
    if (prompt.kind === 'paragraphs') return remarksConclusion(result);
    const most = counts.reduce((best, count) => (count.total > best.total ? count : best));
    const of = prompt.kind === 'multiple' ? answered : given;
    return t('outcome:most', { option: valueWords(prompt, most.value), count: most.total, of });
  };
}

/** Of marks: where the most questions and objections are. */
function useRemarksConclusion(): (result: Result) => string {
  const { t } = useTranslation(['consultation', 'handling', 'outcome']);
  const headingWords = useHeadingWords();
  return (result) => {
    const [first] = remarksOf(result).toSorted((a, b) => b.total - a.total);
    if (first === undefined || first.total === 0) return t('outcome:allAgreed');
    return t('outcome:mostRemarks', { heading: headingWords(result.prompt, first.paragraph), count: first.total });
  };
}

interface Remarks {
  readonly paragraph: number;
  readonly total: number;
}

/** How many did not agree with each paragraph. */
function remarksOf({ prompt, counts }: Result): readonly Remarks[] {
  return prompt.options.map((_, paragraph) => {
    const totalOf = (mark: ParagraphMark): number =>
      counts.find((count) => count.paragraph === paragraph && paragraphMarks[count.value] === mark)?.total ?? 0;
    return { paragraph, total: totalOf('question') + totalOf('objection') };
  });
}

const placeOf = ({ meanPlace }: Count): number => meanPlace ?? Infinity;

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
