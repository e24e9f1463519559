import type { Block, FactsBlock, TableBlock, TextBlock, TextDocument } from '../model/text-document';
import { namespaces } from './namespaces';
import { declared, element, type Xml } from './xml';

/** What stands in the document; its look is in the styles. */
export function contentXml({ title, about, publisher, blocks }: TextDocument): string {
  const body = [
    paragraph('Small', publisher),
    element('text:h', { 'text:style-name': 'Heading_20_1', 'text:outline-level': 1 }, ...lines(title)),
    paragraph('Subtitle', about),
    ...blocks.flatMap((block, at) => shown(block, at)),
  ];
  return declared(
    element(
      'office:document-content',
      namespaces,
      element('office:automatic-styles', {}, ...columnStyles),
      element('office:body', {}, element('office:text', {}, ...body)),
    ),
  );
}

function shown(block: Block, at: number): readonly Xml[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block.level, block.text)];
    case 'list':
      return [listOf(block.items)];
    case 'facts':
      return factsOf(block.facts);
    case 'quote':
      return [paragraph('Quotations', block.text), paragraph('QuotedFrom', block.by)];
    case 'table':
      return [paragraph('Table_20_caption', block.caption), tableOf(block, at), paragraph('After_20_table', '')];
    // The table that comes with it says the same, and whoever edits the text can make another chart of it.
    case 'bars':
      return [paragraph('Text_20_body', block.alt)];
    default:
      return [paragraph(styleOf[block.kind], block.text)];
  }
}

const styleOf: Readonly<Record<TextBlock['kind'], string>> = {
  lead: 'Lead',
  paragraph: 'Text_20_body',
  small: 'Small',
  warning: 'Warning',
};

const headingOf = (level: number, text: string): Xml =>
  element('text:h', { 'text:style-name': `Heading_20_${String(level)}`, 'text:outline-level': level }, ...lines(text));

const paragraph = (style: string, text: string): Xml => element('text:p', { 'text:style-name': style }, ...lines(text));

const listOf = (items: readonly string[]): Xml =>
  element(
    'text:list',
    { 'text:style-name': 'Points' },
    ...items.map((item) => element('text:list-item', {}, paragraph('Text_20_body', item))),
  );

const factsOf = (facts: FactsBlock['facts']): readonly Xml[] =>
  facts.flatMap(([term, value]) => [paragraph('Term', term), paragraph('Text_20_body', value)]);

function tableOf({ columns, rows }: TableBlock, at: number): Xml {
  const row = (cells: readonly string[], style: (column: number) => string): Xml =>
    element(
      'table:table-row',
      {},
      ...cells.map((cell, column) =>
        element(
          'table:table-cell',
          {
            'table:style-name': style(column) === 'Table_20_Heading' ? 'HeadCell' : 'Cell',
            'office:value-type': 'string',
          },
          paragraph(style(column), cell),
        ),
      ),
    );
  return element(
    'table:table',
    { 'table:name': `Table${String(at)}`, 'table:style-name': 'Table' },
    element('table:table-column', { 'table:number-columns-repeated': columns.length }),
    element(
      'table:table-header-rows',
      {},
      row(
        columns.map(({ head }) => head),
        () => 'Table_20_Heading',
      ),
    ),
    ...rows.map((cells) =>
      row(cells, (column) => (columns[column]?.numeric ? 'Table_20_Number' : 'Table_20_Contents')),
    ),
  );
}

const columnStyles: readonly Xml[] = [
  element(
    'style:style',
    { 'style:name': 'Table', 'style:family': 'table' },
    element('style:table-properties', { 'style:rel-width': '100%', 'table:align': 'margins' }),
  ),
  ...[
    ['HeadCell', { 'fo:background-color': '#f3eeff', 'fo:border-bottom': '1pt solid #3b0fb0' }] as const,
    ['Cell', { 'fo:border-bottom': '0.5pt solid #c0c7d2' }] as const,
  ].map(([name, look]) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'table-cell' },
      element('style:table-cell-properties', { 'fo:padding': '0.12cm', ...look }),
    ),
  ),
];

/** Lines and repeated spaces are elements in ODF; a plain white space would melt into one. */
const lines = (text: string): readonly (Xml | string)[] =>
  text.split(/\r\n?|\n/).flatMap((line, at) => [...(at === 0 ? [] : [element('text:line-break')]), ...spaced(line)]);

const spaced = (line: string): readonly (Xml | string)[] =>
  line
    .replaceAll('\t', ' ')
    .split(/(^ +| {2,})/)
    .map((part) => (/^ +$/.test(part) ? element('text:s', { 'text:c': part.length }) : part));
