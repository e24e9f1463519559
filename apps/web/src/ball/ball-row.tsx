import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ball } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { pathOfTask } from '../task/paths';
import { useTaskWords } from '../task/use-task-words';
import { WhyLink } from '../task/why-link';
import { DeadlineWords, StatusMark, TextLink } from '../ui';
import { isLate, isOfParty, type Grouping } from './arrange-balls';

interface BallRowProps {
  readonly ball: Ball;
  readonly by: Grouping;
}

/** One thing that is owed: what, since when, before when, and what happens if nothing comes. */
export function BallRow({ ball, by }: BallRowProps): ReactElement {
  const { t } = useTranslation('ball');
  const words = useTaskWords();
  const what = ball.subject === null ? t(`what.${ball.kind}`) : `${t(`what.${ball.kind}`)}: ${ball.subject}`;
  return (
    <li className="sam-rows__row sam-rows__row--paired">
      <div className="sam-rows__half">
        <p className="sam-ball__what">
          <strong>{what}</strong>
          {ball.essential && <StatusMark mark="open">{t('essential')}</StatusMark>}
          {isLate(ball) && <StatusMark mark="late" />}
        </p>
        <Where ball={ball} by={by} />
      </div>
      <div className="sam-rows__half">
        <p>
          <Since ball={ball} />, <DeadlineWords deadline={ball.deadline} />{' '}
          <WhyLink taskId={ball.taskId} about={`${what}, ${ball.taskTitle}`} />
        </p>
        <p className="sam-small">
          {t('ifNot')} {words.next(ball.next) ?? t('ifNotNothing')}
        </p>
      </div>
    </li>
  );
}

/** Whose it is and of which task, as far as the heading of the group does not say it. */
function Where({ ball, by }: BallRowProps): ReactElement {
  const { t } = useTranslation('ball');
  const person = isOfParty(ball) ? null : (ball.personName ?? t('nobody'));
  const holder =
    by === 'holder' ? [isOfParty(ball) ? null : ball.partyName] : [person, by === 'task' ? ball.partyName : null];
  const named = holder.filter((name) => name !== null).join(', ');
  return (
    <p>
      {named}
      {named !== '' && by !== 'task' && ' · '}
      {by !== 'task' && <TextLink to={pathOfTask(ball.taskId)}>{ball.taskTitle}</TextLink>}
    </p>
  );
}

function Since({ ball: { since, workingDaysSince, deadline } }: { readonly ball: Ball }): ReactElement {
  const { t } = useTranslation('ball');
  const language = useLanguage();
  const day = dateWords({ date: since.on, today: deadline.today, language, form: 'day' });
  return (
    <>
      {t('since', { day })} ({t('days', { count: Math.max(workingDaysSince, 0) })})
    </>
  );
}
