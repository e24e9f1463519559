import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import type { InvitationView } from '@samenspel/contracts';
import { isApiProblem, useRead } from '../api';
import { pathOfTask } from '../task/paths';
import { ButtonLink, Lead, Loaded, ProblemPage } from '../ui';
import { Invitation } from './invitation';

const FOR = 'namens';

/** The same invitation for who is signed in. */
export function Page(): ReactElement {
  const { taskId = '', stepId = '' } = useParams();
  const [search] = useSearchParams();
  const sender = search.get(FOR);
  const path = `/steps/${stepId}/invitation${sender === null ? '' : `?sender=${encodeURIComponent(sender)}`}`;
  const query = useRead<InvitationView>(path);
  if (isApiProblem(query.error, 404)) return <NotYours taskId={taskId} />;
  return <Loaded query={query}>{(view) => <Invitation view={view} path={path} />}</Loaded>;
}

function NotYours({ taskId }: { readonly taskId: string }): ReactElement {
  const { t } = useTranslation('invitation');
  const toTask = <ButtonLink to={pathOfTask(taskId)}>{t('notYours.action')}</ButtonLink>;
  return (
    <ProblemPage title={t('notYours.title')} action={toTask}>
      <Lead>{t('notYours.body')}</Lead>
    </ProblemPage>
  );
}
