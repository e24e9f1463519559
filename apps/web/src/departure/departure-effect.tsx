import type { DepartureTask, DepartureView } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { pathOfTask } from '../task/paths';
import { Alert, Paragraph, Section, TextLink, useToday } from '../ui';

interface EffectProps {
  readonly departure: DepartureView;
}

/** What moves, whoever takes over: seats, deputies, and per task what is open, which links die and which mails go elsewhere. */
export function DepartureEffect({ departure }: EffectProps): ReactElement {
  const { t } = useTranslation(['departure', 'signIn']);
  const { person, seats, deputyFor, roles, elsewhere, tasks } = departure;
  return (
    <Section title={t('effect')}>
      <h3 className="utrecht-heading-3">{t('seats')}</h3>
      <Seats seats={seats} />
      {deputyFor.length > 0 && (
        <>
          <h3 className="utrecht-heading-3">{t('deputyFor')}</h3>
          <Seats seats={deputyFor} />
        </>
      )}
      {roles.length > 0 && (
        <Alert kind="warning" title={t('roles')}>
          {roles.map((role) => (
            <p key={role}>{t(`signIn:samplePeople.programmeRole.${role}`)}</p>
          ))}
        </Alert>
      )}
      {elsewhere && <Paragraph>{t('elsewhere', { name: person.name })}</Paragraph>}
      <h3 className="utrecht-heading-3">{t('tasks')}</h3>
      {tasks.length === 0 && <Paragraph>{t('noTasks', { name: person.name })}</Paragraph>}
      <ul className="sam-rows">
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ul>
      <Paragraph>{t('stays', { name: person.name })}</Paragraph>
    </Section>
  );
}

function Seats({ seats }: Pick<DepartureView, 'seats'>): ReactElement {
  const { t } = useTranslation(['departure', 'task']);
  return (
    <ul>
      {seats.map(({ id, functionName, level }) => (
        <li key={id}>{t('departure:seat', { functionName, level: t(`task:level.${level}`) })}</li>
      ))}
    </ul>
  );
}

function TaskRow({ task }: { readonly task: DepartureTask }): ReactElement {
  const { t } = useTranslation(['departure', 'task']);
  const language = useLanguage();
  const today = useToday();
  const is = (['atTable', 'decides', 'isContact'] as const).filter((what) => task[what]);
  return (
    <li className="sam-rows__row">
      <TextLink to={pathOfTask(task.id)}>{task.title}</TextLink>
      {is.length > 0 && <p className="sam-small">{is.map((what) => t(`departure:is.${what}`)).join(' · ')}</p>}
      {task.duties.length === 0 ? (
        <p>{t('departure:noDuties')}</p>
      ) : (
        <ul>
          {task.duties.map(({ kind, stepKind, ordinal, dueOn }, index) => (
            <li key={`${kind} ${String(index)}`}>
              {t('departure:duty', {
                what: t(`task:work.verb.${kind}`),
                step: t(`task:stepTitle.${stepKind}`, { ordinal }),
                until: dateWords({ date: dueOn, today, language, form: 'until' }),
              })}
            </li>
          ))}
        </ul>
      )}
      {task.links > 0 && <p>{t('departure:links', { count: task.links })}</p>}
      {task.mails > 0 && <p>{t('departure:mails', { count: task.mails })}</p>}
    </li>
  );
}
