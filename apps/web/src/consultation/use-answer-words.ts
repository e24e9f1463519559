import type { PromptView } from '@samenspel/contracts';
import { agreementStands, paragraphMarks, scalePoints } from '@samenspel/domain';
import { useTranslation } from 'react-i18next';

type Asked = Pick<PromptView, 'kind' | 'options'>;

interface ClosedAnswer {
  readonly value?: number | null;
  readonly values?: readonly number[];
}

export const isClosed = ({ value, values = [] }: ClosedAnswer): boolean =>
  typeof value === 'number' || values.length > 0;

/** One value of a closed question in words: "4", "1: past niet", "Na de zomer", "Akkoord, mits". */
export function useValueWords(): (asked: Asked, value: number) => string {
  const { t } = useTranslation('consultation');
  return ({ kind, options }, value) => {
    const [stand, mark] = [agreementStands[value], paragraphMarks[value]];
    if (kind === 'agreement' && stand !== undefined) return t(`agreement.${stand}`);
    if (kind === 'paragraphs' && mark !== undefined) return t(`paragraphs.${mark}`);
    if (kind !== 'scale') return options[value] ?? String(value);
    const word = wordAtEnd(options, value);
    return word === undefined ? String(value) : t('scale.word', { value, word });
  };
}

function wordAtEnd([least, most]: readonly string[], value: number): string | undefined {
  if (value === scalePoints.least) return least;
  return value === scalePoints.most ? most : undefined;
}

/** The heading of a part of the proposal; one without a heading has a number. */
export function useHeadingWords(): (asked: Asked, paragraph: number) => string {
  const { t } = useTranslation('consultation');
  return ({ options }, paragraph) => options[paragraph]?.trim() || t('paragraphs.number', { number: paragraph + 1 });
}

/** A whole closed answer in words: several choices after each other, a ranking with its places. */
export function useAnswerWords(): (asked: Asked, answer: ClosedAnswer) => string {
  const { t } = useTranslation('consultation');
  const valueWords = useValueWords();
  return (asked, { value, values = [] }) => {
    if (typeof value === 'number') return valueWords(asked, value);
    const words = values.map((each) => valueWords(asked, each));
    if (asked.kind !== 'ranking') return words.join(', ');
    return words.map((option, index) => t('ranking.place', { place: index + 1, option })).join(' ');
  };
}
