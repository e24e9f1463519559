import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@samenspel/contracts';
import { DataTable, DateWords, StatusMark, type Column } from '../../ui';

type Member = TaskView['workGroup'][number];

/** Whom each seat at the table speaks for, and when it last told them how it goes. */
export function SeatsTable({ workGroup }: Pick<TaskView, 'workGroup'>): ReactElement {
  const { t } = useTranslation(['iteration', 'task']);
  const columns: Column<Member>[] = [
    { head: t('seats.seat'), cell: ({ seat }) => seat.person?.name ?? t('task:people.nobodyNow') },
    { head: t('seats.party'), cell: ({ seat }) => seat.party.name },
    { head: t('seats.speaksFor'), cell: ({ serves }) => serves || <Unknown /> },
    { head: t('seats.reportedBack'), cell: (member) => <Reported member={member} /> },
  ];
  return <DataTable caption={t('seats.caption')} columns={columns} rows={workGroup} rowKey={({ seat }) => seat.id} />;
}

function Unknown(): ReactElement {
  const { t } = useTranslation(['iteration', 'task']);
  return <span className="sam-small">{t('seats.speaksForUnknown')}</span>;
}

function Reported({ member: { reportedOn, reportDue } }: { readonly member: Member }): ReactElement {
  const { t } = useTranslation(['iteration', 'task']);
  return (
    <>
      {reportedOn === null ? t('seats.notReported') : <DateWords date={reportedOn} form="short" />}{' '}
      {reportDue && <StatusMark mark="late" />}
    </>
  );
}
