import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@samenspel/contracts';
import { DataTable, type Column } from '../../ui';

type LevelRow = TaskView['levels'][number];

/** Which levels of which side take part, were informed, and are silent. */
export function LevelsTable({ levels }: Pick<TaskView, 'levels'>): ReactElement {
  const { t } = useTranslation('task');
  const columns: Column<LevelRow>[] = [
    { head: t('levels.side'), cell: ({ side }) => t(`side.${side}`) },
    { head: t('levels.level'), cell: ({ level }) => t(`level.${level}`) },
    ...(['people', 'atTable', 'informed', 'silent'] as const).map((count) => ({
      head: t(`levels.${count}`),
      numeric: true,
      cell: (row: LevelRow) => row[count],
    })),
  ];
  return (
    <DataTable
      caption={t('levels.caption')}
      columns={columns}
      rows={levels}
      rowKey={({ side, level }) => `${side} ${level}`}
    />
  );
}
