import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskListItem } from '@samenspel/contracts';
import { useLanguage } from '../../i18n/use-language';
import { LineRow, StatusMark, TextLink, Today } from '../../ui';
import { pathOfTask } from '../paths';
import { stationsOfLine } from '../stations-of-line';
import { useTaskWords } from '../use-task-words';

const shownBalls = 3;

/** A task in the list: its name and small line, what is needed, who has the ball, and what comes next. */
export function TaskRow({ task }: { readonly task: TaskListItem }): ReactElement {
  const { t } = useTranslation('task');
  const language = useLanguage();
  const { id, title, today, line } = task;
  return (
    <li className="sam-tasks__row">
      <Today value={today}>
        <div className="sam-tasks__head">
          <TextLink to={pathOfTask(id)} className="sam-tasks__name">
            {title}
          </TextLink>
          <StatusOf task={task} />
          <LineRow line={{ stations: stationsOfLine({ line, today, language, t }) }} />
        </div>
        <Sentences task={task} />
      </Today>
    </li>
  );
}

function StatusOf({ task: { status, late } }: { readonly task: TaskListItem }): ReactElement | null {
  const { t } = useTranslation('task');
  if (late) return <StatusMark mark="late" />;
  if (status === 'running') return null;
  return <StatusMark mark={status === 'paused' ? 'paused' : 'done'}>{t(`status.${status}`)}</StatusMark>;
}

function Sentences({ task: { stillNeeded, ball, next } }: { readonly task: TaskListItem }): ReactElement {
  const { t } = useTranslation(['task', 'common']);
  const words = useTaskWords();
  const needed = words.needed(stillNeeded);
  const others = ball.length - shownBalls;
  return (
    <div className="sam-tasks__words">
      {needed && (
        <p>
          <strong>{t('common:line.stillNeeded')}</strong> {needed}
        </p>
      )}
      {ball.length > 0 && (
        <p>
          <strong>{t('list.ball')}</strong> {ball.slice(0, shownBalls).join(', ')}
          {others > 0 && ` ${t('list.ballMore', { count: others })}`}
        </p>
      )}
      {next && (
        <p>
          <strong>{t('common:line.next')}</strong> {words.next(next)}
        </p>
      )}
    </div>
  );
}
