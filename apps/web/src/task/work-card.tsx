import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@samenspel/contracts';
import { ButtonLink, DeadlineWords, StatusMark, VisuallyHidden } from '../ui';
import { pathOfTask, pathOfWork } from './paths';
import { TextLink } from '../ui';
import { WhyLink } from './why-link';

interface WorkCardProps {
  readonly item: WorkItem;
  readonly heading: 3 | 4;
  /** On the page of the task itself its name needs no saying. */
  readonly withoutTask?: boolean;
  readonly weight?: 'primary' | 'secondary';
}

/** One thing to do: verb first, then for whom, before when, how long, and one button. */
export function WorkCard({ item, heading, withoutTask = false, weight = 'secondary' }: WorkCardProps): ReactElement {
  const { t } = useTranslation('task');
  const Heading = heading === 3 ? 'h3' : 'h4';
  return (
    <li className="sam-work__item">
      <div className="sam-work__words">
        <Heading className="sam-work__verb">{item.subject ?? t(`work.verb.${item.kind}`)}</Heading>
        {item.subject && <p className="sam-work__line">{t(`work.verb.${item.kind}`)}</p>}
        {!withoutTask && (
          <p className="sam-work__line">
            <TextLink to={pathOfTask(item.taskId)}>{item.taskTitle}</TextLink>
          </p>
        )}
        <When item={item} withoutTask={withoutTask} />
      </div>
      <ButtonLink weight={weight} to={pathOfWork(item)}>
        {t(`work.button.${item.kind}`)}
        <VisuallyHidden>{`: ${item.subject ?? item.taskTitle}`}</VisuallyHidden>
      </ButtonLink>
    </li>
  );
}

function When({ item, withoutTask }: Required<Pick<WorkCardProps, 'item' | 'withoutTask'>>): ReactElement {
  const { t } = useTranslation('task');
  return (
    <>
      <p className="sam-work__line">
        {item.group === 'late' && (
          <>
            <StatusMark mark="late" />{' '}
          </>
        )}
        <DeadlineWords deadline={item.deadline} />{' '}
        {!withoutTask && <WhyLink taskId={item.taskId} about={item.taskTitle} />}
      </p>
      <p className="sam-work__small">
        {[
          item.onBehalfOf && t('work.onBehalfOf', { party: item.onBehalfOf }),
          t('work.minutes', { count: item.minutes }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {item.hasDraft && <p className="sam-work__small">{t('work.hasDraft')}</p>}
    </>
  );
}
