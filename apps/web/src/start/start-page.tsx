import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkView } from '@samenspel/contracts';
import { useRead } from '../api';
import { DueRisks } from '../risk/due-risks';
import { useLiveChanges } from '../task/live/use-live';
import { Lead, LiveNote, Loaded, PageTitle } from '../ui';
import { NewsList } from './news-list';
import { NothingToDo } from './nothing-to-do';
import { WaitingList } from './waiting-list';
import { WorkList } from './work-list';

/** *Mijn werk*, the start page of everybody: what must I do, before when? */
export function Page(): ReactElement {
  const { t } = useTranslation('task');
  const live = useLiveChanges({ refreshes: ['/work'] });
  return (
    <>
      <PageTitle>{t('work.title')}</PageTitle>
      <LiveNote count={live.count} words={t('page.changed')} onShow={live.show} />
      <Loaded query={useRead<WorkView>('/work')}>{(work) => <Work work={work} />}</Loaded>
    </>
  );
}

function Work({ work }: { readonly work: WorkView }): ReactElement {
  const { t } = useTranslation('task');
  const { items, risks, waitingFor, news, next } = work;
  return (
    <>
      {items.length === 0 ? <NothingToDo next={next} /> : <Lead>{t('work.lead', { count: items.length })}</Lead>}
      {items.length > 0 && <WorkList items={items} />}
      <DueRisks risks={risks} />
      {waitingFor.length > 0 && <WaitingList waitingFor={waitingFor} next={next} />}
      {news.length > 0 && <NewsList news={news} />}
    </>
  );
}
