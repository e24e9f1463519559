import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@samenspel/contracts';
import { levels, type Level } from '@samenspel/domain';
import { DataTable, StatusMark, type Column } from '../../ui';
import { representationOf, type RepresentationRow } from './representation';

/** The representation matrix: kinds of party against what was asked, and the levels at the table. */
export function RepresentationTable({ task }: { readonly task: TaskView }): ReactElement {
  const { t } = useTranslation('task');
  const columns: Column<RepresentationRow>[] = [
    { head: t('people.kind'), cell: ({ kind }) => t(`partyKind.${kind}`) },
    { head: t('people.asked'), numeric: true, cell: ({ asked }) => asked },
    { head: t('people.joins'), numeric: true, cell: ({ joins }) => joins },
    ...levels.map((level) => ({
      head: t(`level.${level}`),
      cell: (row: RepresentationRow) => <AtTable row={row} level={level} />,
    })),
  ];
  return (
    <DataTable
      caption={t('people.matrixCaption')}
      columns={columns}
      rows={representationOf(task)}
      rowKey={({ kind }) => kind}
    />
  );
}

function AtTable({ row, level }: { readonly row: RepresentationRow; readonly level: Level }): ReactElement {
  const { t } = useTranslation('task');
  const names = row.atTable[level];
  if (names.length > 0) return <>{names.join(', ')}</>;
  if (row.missing.includes(level)) return <StatusMark mark="missing">{t('people.missing')}</StatusMark>;
  return <span className="sam-small">{t('people.nobody')}</span>;
}
