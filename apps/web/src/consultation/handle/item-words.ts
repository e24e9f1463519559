import type { DispositionView, ReactionItemView } from '@samenspel/contracts';
import { useTranslation } from 'react-i18next';

export const markOf = {
  'taken-over': 'done',
  partly: 'now',
  'not-taken-over': 'open',
} as const satisfies Record<DispositionView['kind'], string>;

/** Who said it, as far as the reader may know. */
export function useSenderWords(): (item: ReactionItemView) => string {
  const { t } = useTranslation(['consultation', 'handling']);
  return ({ promptId, senderName }) =>
    promptId === null ? t('handling:closedAnswers') : (senderName ?? t('handling:anonymous'));
}

/** "(deel 1 van 3)" of a text that is handled in parts; else nothing. */
export function usePartWords(): (item: Pick<ReactionItemView, 'split'>) => string {
  const { t } = useTranslation('handling');
  return ({ split }) => (split === null ? '' : t('split.part', { nth: split.nth, of: split.of }));
}
