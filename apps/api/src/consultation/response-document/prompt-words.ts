import type { ConsultationOutcomeView, PromptView } from '@samenspel/contracts';
import { agreementStands, conclusionOf, paragraphMarks, partyKinds, placeOf, scalePoints } from '@samenspel/domain';
import { table, type Block, type Column } from '@samenspel/document';
import { numberWords, type Words } from '../../platform/document/words';

export type Result = ConsultationOutcomeView['prompts'][number];
type Count = Result['counts'][number];
type Asked = Pick<PromptView, 'kind' | 'options'>;
const kinds = [...partyKinds, 'individual'] as const;

/** One value of a closed question in words: "4", "1: past niet", "Na de zomer", "Akkoord, mits". */
export function valueWords({ t }: Words, { kind, options }: Asked, value: number): string {
  const [stand, mark] = [agreementStands[value], paragraphMarks[value]];
  if (kind === 'agreement' && stand !== undefined) return t(`consultation:agreement.${stand}`);
  if (kind === 'paragraphs' && mark !== undefined) return t(`consultation:paragraphs.${mark}`);
  if (kind !== 'scale') return options[value] ?? String(value);
  const ends: Readonly<Record<number, string | undefined>> = {
    [scalePoints.least]: options[0],
    [scalePoints.most]: options[1],
  };
  const word = ends[value];
  return word === undefined ? String(value) : t('consultation:scale.word', { value, word });
}

/** A whole closed answer in words: several choices after each other, a ranking with its places; '' when there is none. */
export function answerWords(
  words: Words,
  asked: Asked,
  { value, values }: { readonly value: number | null; readonly values: readonly number[] },
): string {
  if (value !== null) return valueWords(words, asked, value);
  const chosen = values.map((each) => valueWords(words, asked, each));
  if (asked.kind !== 'ranking') return chosen.join(', ');
  return chosen.map((option, at) => words.t('consultation:ranking.place', { place: at + 1, option })).join(' ');
}

/** The heading of a part of the proposal; one without a heading has a number. */
export const headingWords = ({ t }: Words, { options }: Asked, paragraph: number): string => {
  const written = options[paragraph]?.trim() ?? '';
  return written === '' ? t('consultation:paragraphs.number', { number: paragraph + 1 }) : written;
};

/** What the figures say, in one line. */
export function conclusionWords(words: Words, result: Result): string {
  const { t } = words;
  const { prompt } = result;
  const found = conclusionOf(result);
  switch (found.kind) {
    case 'no-answers':
      return t('outcome:noAnswers');
    case 'texts':
      return t('outcome:texts', { count: found.count });
    case 'average':
      return t('outcome:average', { average: numberWords(words, found.average) });
    case 'ranked':
      return t('outcome:ranked', {
        option: valueWords(words, prompt, found.value),
        place: numberWords(words, found.place),
      });
    case 'most':
      return t('outcome:most', {
        option: valueWords(words, prompt, found.value),
        count: found.count,
        of: found.of,
      });
    case 'all-agreed':
      return t('outcome:allAgreed');
    case 'most-remarks':
      return t('outcome:mostRemarks', {
        heading: headingWords(words, prompt, found.paragraph),
        count: found.count,
      });
  }
}

/** What was answered as a chart, and after it the same as a table by kind of party. */
export function countsOf(words: Words, result: Result): readonly Block[] {
  const { prompt, counts } = result;
  const isRanking = prompt.kind === 'ranking';
  const shown = ({ total, meanPlace }: Pick<Count, 'total' | 'meanPlace'>): string => {
    if (!isRanking) return String(total);
    return meanPlace === null ? '' : numberWords(words, meanPlace);
  };
  const answering = kinds.filter((kind) => counts.some(({ byKind }) => byKind[kind] !== undefined));
  const columns: Column<Count>[] = [
    { head: words.t('outcome:option'), cell: (count) => labelOf(words, prompt, count) },
    { head: words.t(isRanking ? 'outcome:meanPlace' : 'outcome:total'), cell: shown, numeric: true },
    ...answering.map((kind) => ({
      head: words.t(`outcome:kind.${kind}`),
      cell: ({ byKind }: Count) => shown(byKind[kind] ?? { total: 0, meanPlace: null }),
      numeric: true,
    })),
  ];
  return [chartOf(words, result, shown), table(prompt.question, columns, counts)];
}

function labelOf(words: Words, prompt: PromptView, { value, paragraph }: Count): string {
  const option = valueWords(words, prompt, value);
  if (paragraph === null) return option;
  return words.t('consultation:paragraphs.markOf', { heading: headingWords(words, prompt, paragraph), mark: option });
}

/** The longest bar is the most chosen, or of a ranking the highest. */
function chartOf(words: Words, { prompt, counts }: Result, shown: (count: Count) => string): Block {
  const lengthOf = (count: Count): number =>
    prompt.kind === 'ranking' ? Math.max(counts.length + 1 - placeOf(count), 0) : count.total;
  const longest = Math.max(...counts.map(lengthOf), 1);
  const bars = counts.map((count) => ({
    label: labelOf(words, prompt, count),
    share: lengthOf(count) / longest,
    words: shown(count),
  }));
  const alt = bars.map(({ label, words: figure }) => `${label}: ${figure}`).join('; ');
  return { kind: 'bars', alt: words.t('responseDocument:chart', { question: prompt.question, alt }), bars };
}
