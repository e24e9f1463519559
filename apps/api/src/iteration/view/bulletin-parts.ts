import type { BulletinView } from '@samenspel/contracts';
import type { Translator } from '@samenspel/i18n';

export type BulletinContent = Omit<BulletinView, 'text' | 'html'>;

/** A bulletin as a title and lists, whatever it is written in; a part without lines is left out. */
export interface BulletinParts {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

export function bulletinParts(t: Translator, bulletin: BulletinContent): BulletinParts {
  const { ordinal, taskTitle, goals, actionsDone, actionsOpen, decisions, successes, next } = bulletin;
  const goalLines = goals.map(({ text, state }) =>
    t('iteration:bulletin.goal', { text, state: t(`iteration:goalState.${state}`) }),
  );
  const hasActions = actionsDone + actionsOpen > 0;
  const parts = [
    { heading: t('iteration:bulletin.goals'), lines: goalLines },
    {
      heading: t('iteration:bulletin.actions'),
      lines: hasActions ? [t('iteration:bulletin.actionsOf', { done: actionsDone, open: actionsOpen })] : [],
    },
    { heading: t('iteration:bulletin.decisions'), lines: decisions },
    { heading: t('iteration:bulletin.successes'), lines: successes },
    { heading: t('iteration:bulletin.next'), lines: next },
  ];
  return {
    title: t('iteration:bulletin.title', { ordinal, task: taskTitle }),
    lead: t('iteration:bulletin.lead', { ordinal, task: taskTitle }),
    parts: parts.filter(({ lines }) => lines.length > 0),
  };
}
