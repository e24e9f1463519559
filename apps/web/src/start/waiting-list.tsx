import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkView } from '@samenspel/contracts';
import { pathOfTask } from '../task/paths';
import { useTaskWords } from '../task/use-task-words';
import { DeadlineWords, Paragraph, Section, TextLink } from '../ui';

type WaitingListProps = Pick<WorkView, 'waitingFor' | 'next'>;

/** *Ik wacht op*: what others owe to the tasks of this person, and when Samenspel reminds them. */
export function WaitingList({ waitingFor, next }: WaitingListProps): ReactElement {
  const { t } = useTranslation('task');
  const words = useTaskWords();
  return (
    <Section title={t('work.waiting')}>
      <Paragraph>{t('work.waitingLead')}</Paragraph>
      <ul className="sam-rows">
        {waitingFor.map(({ taskId, taskTitle, stillNeeded, deadline }) => (
          <li key={taskId} className="sam-rows__row">
            <TextLink to={pathOfTask(taskId)}>{taskTitle}</TextLink>
            <p className="sam-capital">{words.needed(stillNeeded)}</p>
            <p className="sam-small">
              {t('work.runs')} <DeadlineWords deadline={deadline} />
              {'. '}
              {words.next(next.find((each) => each.taskId === taskId)?.next ?? null)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
