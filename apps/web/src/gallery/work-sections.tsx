import { useState, type ReactElement } from 'react';
import { DataTable, LineRow, Paragraph, Section, StatusMark, Tabs, type Column } from '../ui';

interface Row {
  readonly party: string;
  readonly reactions: number;
  readonly late: boolean;
  readonly since: string;
}

const rows: readonly Row[] = [
  { party: 'gemeente Haarlem', reactions: 12, late: false, since: '3 november' },
  { party: 'zorgaanbieder De Linde', reactions: 1_204, late: true, since: '28 oktober' },
  { party: 'cliëntorganisatie Samen Sterk', reactions: 7, late: false, since: '9 november' },
];

const columns: readonly Column<Row>[] = [
  { head: 'Partij', cell: (row) => row.party },
  { head: 'Stand', cell: (row) => <StatusMark mark={row.late ? 'late' : 'done'} /> },
  { head: 'Sinds', cell: (row) => row.since },
  { head: 'Reacties', cell: (row) => row.reactions.toLocaleString('nl-NL'), numeric: true },
];

export function WorkSections(): ReactElement {
  const [selected, select] = useState('now');
  return (
    <>
      <Section title="Tabel">
        <DataTable caption="Reacties per partij" columns={columns} rows={rows} rowKey={(row) => row.party} />
      </Section>
      <Section title="Tabbladen">
        <Tabs
          label="Delen van de opgave"
          selected={selected}
          onSelect={select}
          tabs={[
            { key: 'now', label: 'Nu', content: <Paragraph>De kaart van de huidige stap.</Paragraph> },
            { key: 'people', label: 'Mensen', content: <Paragraph>Wie doet mee, en wie ontbreekt nog.</Paragraph> },
            { key: 'plan', label: 'Planning', content: <Paragraph>Elke datum met zijn waarom.</Paragraph> },
            { key: 'log', label: 'Verloop', content: <Paragraph>Wat er gebeurde, in gewone zinnen.</Paragraph> },
          ]}
        />
      </Section>
      <Section title="Kaart van nu" card>
        <Paragraph>Er mist nog een professional van een toegangsteam.</Paragraph>
        <LineRow line={{ stations: [{ key: 'a', name: 'Uitnodigen', state: 'now', dates: 'tot 22 okt' }] }} />
      </Section>
    </>
  );
}
