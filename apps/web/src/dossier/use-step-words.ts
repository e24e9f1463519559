import { useTranslation } from 'react-i18next';
import type { DossierView } from '@samenspel/contracts';

type StepName = Pick<DossierView['steps'][number], 'kind' | 'ordinal'>;

/** "Cyclus 2", as the head of a row. */
export function useStepWords(): (step: StepName) => string {
  const { t } = useTranslation('log');
  return ({ kind, ordinal }) => asHead(t(`step.${kind}`, { ordinal }));
}

/** Words from inside a sentence, as the head of a row. */
export const asHead = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Function and party: who holds a seat changes, the seat does not. */
export const seatWords = ({ functionName, partyName }: DossierView['deciders'][number]): string =>
  functionName === '' ? partyName : `${functionName}, ${partyName}`;
