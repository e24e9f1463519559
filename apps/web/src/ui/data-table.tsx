import { useId, type Key, type ReactElement, type ReactNode } from 'react';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Right-aligned, with figures of equal width. */
  readonly numeric?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  /** The first column names the row and becomes its head. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => Key;
}

/**
 * Heads stay in sight and the table scrolls inside its own frame, so that the page never scrolls sideways. On a phone
 * each row is a block that names its cells; the roles are spelled out, because some browsers forget them then.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>): ReactElement {
  const id = useId();
  return (
    <div className="sam-table" role="region" aria-labelledby={id} tabIndex={0}>
      <table role="table" className="utrecht-table utrecht-table--html-table">
        <caption id={id} className="utrecht-table__caption">
          {caption}
        </caption>
        <thead role="rowgroup" className="utrecht-table__header">
          <tr role="row" className="utrecht-table__row">
            {columns.map((column) => (
              <th key={column.head} role="columnheader" scope="col" className={headClass(column.numeric)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="utrecht-table__body">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className="utrecht-table__row">
              <Cells columns={columns} row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cells<Row>({ columns, row }: { readonly columns: readonly Column<Row>[]; readonly row: Row }): ReactNode {
  return columns.map((column, index) =>
    index === 0 ? (
      <th key={column.head} role="rowheader" scope="row" className="utrecht-table__cell sam-table__row-head">
        {column.cell(row)}
      </th>
    ) : (
      <td key={column.head} role="cell" data-head={column.head} className={cellClass(column.numeric)}>
        {column.cell(row)}
      </td>
    ),
  );
}

const headClass = (numeric?: boolean): string => `utrecht-table__header-cell${numeric ? ' sam-table__numeric' : ''}`;
const cellClass = (numeric?: boolean): string => `utrecht-table__cell${numeric ? ' sam-table__numeric' : ''}`;
