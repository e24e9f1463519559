import type { PromptView } from '@samenspel/contracts';
import { agreementStands, scalePoints } from '@samenspel/domain';
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
    const stand = agreementStands[value];
    if (kind === 'agreement' && stand !== undefined) return t(`agreement.${stand}`);
    if (kind !== 'scale') return options[value] ?? String(value);
    const word = value === scalePoints.least ? options[0] : value === scalePoints.most ? options[1] : undefined;
    return word === undefined ? String(value) : t('scale.word', { value, word });
  };
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
