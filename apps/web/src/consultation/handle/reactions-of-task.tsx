import type { TaskView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { useRead } from '../../api';
import { EmptyState, Loaded, PageTitle } from '../../ui';
import { reactionsPath } from '../paths';

/** From a task to the reactions of its last consultation. */
export function Page(): ReactElement {
  const { taskId = '' } = useParams();
  return (
    <Loaded query={useRead<TaskView>(`/tasks/${taskId}`)}>
      {({ consultations }) => {
        const last = consultations.at(-1);
        return last ? <Navigate to={reactionsPath(last.stepId)} replace /> : <NothingYet />;
      }}
    </Loaded>
  );
}

function NothingYet(): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  return (
    <>
      <PageTitle>{t('handling:title')}</PageTitle>
      <EmptyState title={t('handling:nobody')}>{t('handling:notYet')}</EmptyState>
    </>
  );
}
