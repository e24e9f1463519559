import type { AgendaPolicyView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useIsManager, useProgrammeId } from '../access/programme';
import { useRead } from '../api';
import { Alert, ForbiddenPage, Lead, Loaded, NotFoundPage, PageTitle, TextLink } from '../ui';
import { apiOfPolicy } from './paths';
import { PolicyForm } from './policy-form';
import { PolicyHistory } from './policy-history';

/** *Beleid*: the numbers that the tasks of an agenda start from, to change with a reason. */
export function Page(): ReactElement {
  const { agendaId = '' } = useParams();
  const programmeId = useProgrammeId();
  const isManager = useIsManager(programmeId);
  if (programmeId === undefined) return <NotFoundPage />;
  return isManager ? <PolicyOf api={apiOfPolicy(programmeId, agendaId)} /> : <ForbiddenPage />;
}

function PolicyOf({ api }: { readonly api: string }): ReactElement {
  return (
    <Loaded query={useRead<AgendaPolicyView>(`${api}/policy`)}>{(view) => <Policy api={api} view={view} />}</Loaded>
  );
}

function Policy({ api, view }: { readonly api: string; readonly view: AgendaPolicyView }): ReactElement {
  const { t } = useTranslation('policy');
  return (
    <>
      <PageTitle above={<TextLink to="/beheer">{t('toAdministration')}</TextLink>}>{t('title')}</PageTitle>
      <Lead>{t('lead', { agenda: view.name })}</Lead>
      <Alert>
        {t('holdsFor')} {view.drafts > 0 && t('drafts', { count: view.drafts })}
      </Alert>
      {/* After a change the fields begin anew with what holds now. */}
      <PolicyForm key={view.version} api={api} view={view} />
      <PolicyHistory history={view.history} />
    </>
  );
}
