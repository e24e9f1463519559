import type { ProgrammeCalendar } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsManager, useProgrammeId } from '../access/programme';
import { useRead } from '../api';
import { ForbiddenPage, Lead, Loaded, NotFoundPage, PageTitle, Today } from '../ui';
import { ClosingDays } from './closing-days';
import { Policies } from './policies';
import { PublicHolidays } from './public-holidays';
import { SchoolHolidays } from './school-holidays';
import { TasksToReplan } from './tasks-to-replan';

/** *Beheer*: on which days the region does not work, which tasks that touches, and the numbers that tasks start from. */
export function Page(): ReactElement {
  const programmeId = useProgrammeId();
  const isManager = useIsManager(programmeId);
  if (programmeId === undefined) return <NotFoundPage />;
  return isManager ? <Administration programmeId={programmeId} /> : <ForbiddenPage />;
}

function Administration({ programmeId }: { readonly programmeId: string }): ReactElement {
  const { t } = useTranslation('administration');
  const query = useRead<ProgrammeCalendar>(`/programmes/${programmeId}/calendar`);
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Lead>{t('lead')}</Lead>
      <Loaded query={query}>
        {(calendar) => (
          <Today value={calendar.today}>
            <ClosingDays programmeId={programmeId} days={calendar.closingDays} />
            <TasksToReplan programmeId={programmeId} />
            <SchoolHolidays programmeId={programmeId} calendar={calendar} />
            <PublicHolidays days={calendar.publicHolidays} />
            <Policies programmeId={programmeId} />
          </Today>
        )}
      </Loaded>
    </>
  );
}
