import type { SheetReport, SheetRowReport } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, ButtonRow, DataTable, Section, StatusMark, type Column, type Mark } from '../ui';

const outcomes = ['error', 'new', 'changed', 'unchanged'] as const satisfies readonly SheetRowReport['outcome'][];
const markOf: Readonly<Record<SheetRowReport['outcome'], Mark>> = {
  error: 'late',
  new: 'done',
  changed: 'now',
  unchanged: 'open',
};
/** More rows are shown on demand; those with an error stand first. */
const FIRST = 50;

/** Row by row what reading a sheet does, or did, or why not. */
export function SheetReportView({ report }: { readonly report: SheetReport }): ReactElement {
  const { t } = useTranslation('sheet');
  const { counts, rows, written } = report;
  const [all, setAll] = useState(false);
  const ordered = outcomes.flatMap((outcome) => rows.filter((row) => row.outcome === outcome));
  const shown = all ? ordered : ordered.slice(0, FIRST);
  const summary = outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]} ${t(`outcomes.${outcome}`)}`);
  return (
    <Section title={t(written ? 'wasDone' : 'wouldBe')} level={3}>
      <p role="status">{summary.join(', ')}.</p>
      {!written && counts.error > 0 && <Alert kind="warning">{t('errorsStay')}</Alert>}
      {!written && counts.new + counts.changed === 0 && <p>{t('nothingToDo')}</p>}
      <RowTable rows={shown} />
      {shown.length < ordered.length && (
        <ButtonRow>
          <Button
            onClick={() => {
              setAll(true);
            }}
          >
            {t('showAll', { count: ordered.length })}
          </Button>
        </ButtonRow>
      )}
    </Section>
  );
}

function RowTable({ rows }: { readonly rows: readonly SheetRowReport[] }): ReactElement {
  const { t } = useTranslation('sheet');
  const columns: Column<SheetRowReport>[] = [
    { head: t('row'), cell: ({ row }) => t('rowNumber', { row }) },
    { head: t('what'), cell: ({ about }) => about },
    {
      head: t('result'),
      cell: ({ outcome }) => <StatusMark mark={markOf[outcome]}>{t(`outcome.${outcome}`)}</StatusMark>,
    },
  ];
  const why: Column<SheetRowReport> = { head: t('why'), cell: ({ faults }) => <Faults faults={faults} /> };
  const hasFaults = rows.some(({ faults }) => faults.length > 0);
  return (
    <DataTable
      caption={t('rows')}
      columns={hasFaults ? [...columns, why] : columns}
      rows={rows}
      rowKey={({ row }) => row}
    />
  );
}

function Faults({ faults }: Pick<SheetRowReport, 'faults'>): ReactElement {
  const { t } = useTranslation('sheet');
  return (
    <>
      {faults.map(({ column, code, message, expected, received }) => (
        <p key={`${column}${code}`} className="utrecht-paragraph">
          <strong>{t('inColumn', { column })}:</strong> {message}
          {received !== undefined && ` ${t('received', { received })}`}
          {expected !== undefined && ` ${t('expected', { expected })}`}
        </p>
      ))}
    </>
  );
}
