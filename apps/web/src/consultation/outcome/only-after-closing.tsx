import type { ConsultationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRead } from '../../api';
import { AboveTask } from '../../task/above-task';
import { DeadlineWords, EmptyState, Loaded, PageTitle, Today } from '../../ui';

interface OnlyAfterClosingProps {
  readonly title: string;
  readonly children: (view: ConsultationView) => ReactElement;
}

/** A page on what was answered: until the closing it only says when it comes. */
export function OnlyAfterClosing({ title, children }: OnlyAfterClosingProps): ReactElement {
  const { stepId = '' } = useParams();
  const { t } = useTranslation(['consultation', 'outcome']);
  return (
    <Loaded query={useRead<ConsultationView>(`/steps/${stepId}/consultation`)}>
      {(view) => (
        <Today value={view.step.deadline.today}>
          <PageTitle above={<AboveTask id={view.step.taskId} title={view.step.taskTitle} before={t('above')} />}>
            {title}
          </PageTitle>
          {view.step.status === 'closed' ? children(view) : <StillOpen view={view} />}
        </Today>
      )}
    </Loaded>
  );
}

function StillOpen({ view }: { readonly view: ConsultationView }): ReactElement {
  const { t } = useTranslation(['consultation', 'outcome']);
  return (
    <EmptyState title={t('outcome:open')}>
      {t('outcome:openNext')} <DeadlineWords deadline={view.step.deadline} />.
    </EmptyState>
  );
}
