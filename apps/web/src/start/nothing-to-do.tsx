import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkView } from '@samenspel/contracts';
import { useTaskWords } from '../task/use-task-words';
import { EmptyState, Paragraph } from '../ui';

/** Says what comes next and when, so that an empty page is an answer too. */
export function NothingToDo({ next }: { readonly next: WorkView['next'] }): ReactElement {
  const { t } = useTranslation('task');
  const words = useTaskWords();
  const [first] = next.toSorted((a, b) => a.next.when.at.localeCompare(b.next.when.at));
  return (
    <EmptyState title={t('work.nothing')}>
      {first && (
        <Paragraph>{t('work.nextOf', { task: first.taskTitle, next: words.next(first.next) ?? '' })}</Paragraph>
      )}
      <Paragraph>{t('work.nothingPlanned')}</Paragraph>
    </EmptyState>
  );
}
