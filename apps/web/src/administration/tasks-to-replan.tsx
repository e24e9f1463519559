import type { TaskToReplan, TaskToReplanList, TaskView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api';
import { SteeringDialog } from '../steering/steering-dialog';
import { useDateChanges } from '../steering/use-date-changes';
import { pathOfTask } from '../task/paths';
import { Button, ChangeList, Disclosure, Loaded, Paragraph, Section, TextLink, Today } from '../ui';

/** The tasks that the closing days touch: what would move, and the button that moves it. */
export function TasksToReplan({ programmeId }: { readonly programmeId: string }): ReactElement {
  const { t } = useTranslation('administration');
  const query = useRead<TaskToReplanList>(`/programmes/${programmeId}/tasks-to-replan`);
  return (
    <Section title={t('replan.title')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Paragraph>{t('replan.none')}</Paragraph>
          ) : (
            <>
              <Paragraph>{t('replan.lead')}</Paragraph>
              <ul className="sam-rows">
                {items.map((task) => (
                  <Row key={task.id} task={task} />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function Row({ task }: { readonly task: TaskToReplan }): ReactElement {
  const { t } = useTranslation('administration');
  const { id, title, status, changes } = task;
  return (
    <li className="sam-rows__row">
      <TextLink to={pathOfTask(id)}>{title}</TextLink>
      <Today value={(changes[0]?.after ?? changes[0]?.before)?.today ?? ''}>
        <Disclosure summary={t('replan.dates', { count: changes.length })}>
          <Changes task={task} />
        </Disclosure>
      </Today>
      {status === 'paused' ? <p>{t('replan.paused')}</p> : <Replan taskId={id} title={title} />}
    </li>
  );
}

function Changes({ task: { changes } }: { readonly task: TaskToReplan }): ReactElement {
  return <ChangeList changes={useDateChanges(changes)} />;
}

function Replan({ taskId, title }: { readonly taskId: string; readonly title: string }): ReactElement {
  const { t } = useTranslation('administration');
  const { data: task } = useRead<TaskView>(`/tasks/${taskId}`);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        busy={task === undefined}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('replan.button', { task: title })}
      </Button>
      {task && (
        <Today value={task.today}>
          <SteeringDialog
            task={task}
            steer="replan"
            open={open}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Today>
      )}
    </>
  );
}
