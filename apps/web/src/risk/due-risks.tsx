import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkView } from '@samenspel/contracts';
import { pathOfTask, pathOfTaskPart } from '../task/paths';
import { ButtonLink, Section, TextLink, Today, VisuallyHidden } from '../ui';
import { DueDate } from './due-date';

/** In *Mijn werk*: risks of which the date to look again has come. */
export function DueRisks({ risks }: Pick<WorkView, 'risks'>): ReactElement | null {
  const { t } = useTranslation('risk');
  if (risks.length === 0) return null;
  return (
    <Section title={t('work.title')}>
      <ul className="sam-work">
        {risks.map(({ id, taskId, taskTitle, text, lookAgainOn, today }) => (
          <li key={id} className="sam-work__item">
            <div className="sam-work__words">
              <h3 className="sam-work__verb">{text}</h3>
              <p className="sam-work__line">
                <TextLink to={pathOfTask(taskId)}>{taskTitle}</TextLink>
              </p>
              <Today value={today}>
                <DueDate date={lookAgainOn} />
              </Today>
            </div>
            <ButtonLink to={pathOfTaskPart(taskId, 'risicos')}>
              {t('work.look')}
              <VisuallyHidden>{`: ${text}`}</VisuallyHidden>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
