import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@samenspel/contracts';
import { useLanguage } from '../../i18n/use-language';
import { LineFull } from '../../ui';
import { stationsOfLine } from '../stations-of-line';
import { useTaskWords } from '../use-task-words';

/** The line of a task with its two sentences: what happens next by itself, and what is still needed. */
export function TaskLine({ task }: { readonly task: TaskView }): ReactElement {
  const { t } = useTranslation('task');
  const language = useLanguage();
  const words = useTaskWords();
  const { line, today, stillNeeded, next } = task;
  return (
    <LineFull
      line={{
        stations: stationsOfLine({ line, today, language, t }),
        next: words.next(next),
        stillNeeded: words.needed(stillNeeded),
      }}
    />
  );
}
