import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostItem } from '@samenspel/contracts';
import { momentWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { useWords } from '../i18n/use-words';
import { StatusMark, type Mark } from '../ui';

const marks: Readonly<Record<PostItem['status'], Mark>> = {
  planned: 'open',
  sending: 'now',
  sent: 'done',
  unknown: 'late',
  dropped: 'overridden',
  failed: 'missing',
};

export function MailStatus({ mail: { status } }: { readonly mail: Pick<PostItem, 'status'> }): ReactElement {
  const { t } = useTranslation('post');
  return <StatusMark mark={marks[status]}>{t(`status.${status}`)}</StatusMark>;
}

/** "Herinnering (door u gevraagd)". */
export function useKindWords(): (mail: Pick<PostItem, 'kind' | 'rung' | 'again'>) => string {
  const { t } = useTranslation('post');
  return ({ kind, rung, again }) => {
    const beside = [again ? t('again') : '', rung?.startsWith('by-hand:') === true ? t('byHand') : ''].filter(Boolean);
    return beside.length === 0 ? t(`kind.${kind}`) : `${t(`kind.${kind}`)} (${beside.join(', ')})`;
  };
}

/** That it went together with others, or went later than planned. */
export function useTogetherWords(): (mail: Pick<PostItem, 'bundle' | 'heldFrom' | 'status'>) => string {
  const { t } = useTranslation('post');
  return ({ bundle, heldFrom, status }) =>
    [
      bundle === null ? '' : t('together', { count: bundle.count }),
      heldFrom !== null && status === 'sent' ? t('wasHeld') : '',
    ]
      .filter(Boolean)
      .join(' ');
}

/** Why it did not go or may not have arrived; what the server said is kept as it said it. */
export function useReasonWords(): (mail: Pick<PostItem, 'reason' | 'serverAnswer' | 'status'>) => string {
  const { t } = useTranslation('post');
  return ({ reason, serverAnswer, status }) => {
    if (status === 'sent') return '';
    if (reason !== null) return t(`reason.${reason}`);
    return serverAnswer === null ? '' : t('serverAnswer', { answer: serverAnswer });
  };
}

interface MomentProps {
  readonly when: PostItem['send'];
  readonly today: string;
}

export function Moment({ when, today }: MomentProps): ReactElement {
  // The words of a moment are those of tasks: they are waited for here, whatever the page had loaded.
  useTranslation('task');
  const words = useWords();
  const language = useLanguage();
  return <time dateTime={when.at}>{momentWords(words, language, { when, today })}</time>;
}
