import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { InvitationToLookAt } from '@samenspel/contracts';
import { useRead } from '../api';
import { pathOfTask } from '../task/paths';
import { Alert, Lead, Loaded, PageTitle, Paragraph, TextLink, Today } from '../ui';
import { InvitationText } from './invitation-text';
import { LookForm } from './look-form';

/** Can this invitation go out? Asked of somebody of the other side, before anybody else gets it. */
export function Page(): ReactElement {
  const { taskId = '' } = useParams();
  const query = useRead<InvitationToLookAt>(`/task-drafts/${taskId}/second-look`);
  return <Loaded query={query}>{(view) => <Looking view={view} readAgain={() => void query.refetch()} />}</Loaded>;
}

interface LookingProps {
  readonly view: InvitationToLookAt;
  readonly readAgain: () => void;
}

function Looking({ view, readAgain }: LookingProps): ReactElement {
  const { t } = useTranslation('secondLook');
  const { draft, title, manager, taskId } = view;
  return (
    <>
      <PageTitle above={title}>{t('page.title')}</PageTitle>
      {draft === null ? (
        <>
          <Paragraph>{t('page.started')}</Paragraph>
          <TextLink to={pathOfTask(taskId)}>{t('page.toTask')}</TextLink>
        </>
      ) : (
        <Today value={draft.plan.today}>
          <Lead>{t('page.lead', { manager: manager.name })}</Lead>
          <Given view={view} />
          <InvitationText draft={draft} />
          {view.look.verdict === null && <LookForm taskId={taskId} text={draft.text} readAgain={readAgain} />}
        </Today>
      )}
    </>
  );
}

function Given({ view: { look } }: Pick<LookingProps, 'view'>): ReactElement | null {
  const { t } = useTranslation('secondLook');
  if (look.verdict === null) return null;
  if (!look.isOnThisText) return <Alert kind="info">{t('given.older')}</Alert>;
  return <Alert kind="ok">{t(`given.${look.verdict}`)}</Alert>;
}
