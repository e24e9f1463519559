import { useQuery } from '@tanstack/react-query';
import type { AnchoringDraftView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { apiGet } from '../api';
import { useDayWords } from '../consultation/use-day-words';
import { Lead, Loaded, PageTitle, Small } from '../ui';
import { PlanForm } from './plan-form';

/** The one text in which group, manager and owner write the borgingsplan. */
export function Page(): ReactElement {
  const { taskId = '' } = useParams();
  const path = `/tasks/${taskId}/anchoring-draft`;
  // Read once: what is typed here is newer than what a refresh would bring; saving meets what others wrote.
  const query = useQuery({
    queryKey: [path],
    queryFn: () => apiGet<AnchoringDraftView>(path),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return <Loaded query={query}>{(view) => <Writing key={taskId} view={view} />}</Loaded>;
}

function Writing({ view }: { readonly view: AnchoringDraftView }): ReactElement {
  const { t } = useTranslation('anchoring');
  const day = useDayWords();
  const { saved, savedBy } = view;
  return (
    <>
      <PageTitle above={view.taskTitle}>{t('write.title')}</PageTitle>
      <Lead>{t('write.lead')}</Lead>
      {saved && savedBy && (
        <Small>{t('write.savedBy', { name: savedBy.name, date: day(saved.on), time: saved.time })}</Small>
      )}
      {!view.mayDeliver && <Small>{t('write.tooEarly')}</Small>}
      <PlanForm view={view} />
    </>
  );
}
