import {
  heading,
  pageFields,
  table,
  words,
  writeOdt,
  writePdf,
  type Block,
  type TextDocument,
} from '@samenspel/document';
import { strFromU8, unzipSync } from 'fflate';
import { readPdf } from '../../support/read-pdf';

const hostile = [
  '#import "geheim.typ": * #panic("x") #read("/etc/passwd")',
  '*vet* _schuin_ `code` $x^2$ = kop - punt + nummer / term: x // weg /* weg */ <label> @ref \\ ~ ---',
  '</text:p><text:p>anders</text:p> ]]> & "aanhaling" \u0000\u0001\u0007',
  '<script>alert(1)</script> ] } ) {{page}} {{pages}}',
  `Woord ${'v'.repeat(300)} einde`,
  '\u202eomgekeerd\u202c emoji 🙂 hartje ❤️ gezin 👨‍👩‍👧 duim 👍🏽 los \ud83d, twee  spaties',
] as const;

const blocks: readonly Block[] = [
  words('lead', 'Kunt u hiermee leven?'),
  heading(2, 'Wie is gevraagd'),
  { kind: 'facts', facts: [['Waarover', 'Versie 1: “Wonen”']] },
  heading(3, 'Cijfers'),
  { kind: 'bars', alt: 'Akkoord 3, niet akkoord 1.', bars: [{ label: 'Akkoord', share: 1, words: '3' }] },
  table(
    'Antwoorden',
    [
      { head: 'Antwoord', cell: ([name]: readonly [string, number]) => name },
      { head: 'Aantal', cell: ([, count]: readonly [string, number]) => count, numeric: true },
    ],
    [
      ['Akkoord', 3],
      ['Niet akkoord', 1],
    ],
  ),
  ...hostile.map((text, at): Block => ({ kind: 'quote', text, by: `Partij ${String(at)}` })),
  { kind: 'quote', text: 'Welkom مرحبا en שלום en 你好\nop een nieuwe regel', by: 'Partij 7' },
  { kind: 'list', items: ['Paragraaf 1'] },
];

const document: TextDocument = {
  language: 'nl',
  title: 'Nota van Antwoord',
  about: 'Wonen met zorg #let x = 1',
  publisher: 'Regio Voorbeeld',
  madeAt: Date.UTC(2026, 10, 23, 9),
  contents: 'Inhoud',
  foot: `Bladzijde ${pageFields.page} van ${pageFields.pages}`,
  blocks,
};

/** Without where lines end and words may be broken: a reader joins those as it likes. */
const joined = (text: string): string => text.replace(/[\s\u200b]+/g, '');

describe('a document as PDF', () => {
  it('is a PDF/UA: tagged, with its language and title, and an identifier that says so', async () => {
    const pdf = readPdf(await writePdf(document));
    expect(pdf).toMatchObject({
      language: 'nl',
      title: 'Nota van Antwoord: Wonen met zorg #let x = 1',
      isTagged: true,
    });
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.pages.at(-1)).toContain(`Bladzijde ${String(pdf.pages.length)} van ${String(pdf.pages.length)}`);
  });

  it('has headings, lists, quotes, heads of tables and words for a chart as tags', async () => {
    const { tags } = readPdf(await writePdf(document));
    const roles = tags.map(({ role }) => role ?? '');
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H2', 'H3']);
    expect(roles.filter((role) => role === 'TH')).toHaveLength(2);
    expect(roles.filter((role) => role === 'TD')).toHaveLength(4);
    expect(roles).toEqual(expect.arrayContaining(['TOC', 'L', 'LI', 'BlockQuote', 'Caption', 'Table']));
    expect(tags.find(({ role }) => role === 'Figure')?.alt).toBe('Akkoord 3, niet akkoord 1.');
  });

  it('shows what people wrote as text, whatever it is', async () => {
    const text = joined(readPdf(await writePdf(document)).pages.join(' '));
    expect(text).toContain(joined(hostile[0]));
    expect(text).toContain(joined(hostile[1]));
    expect(text).toContain(joined('</text:p><text:p>anders</text:p> ]]> & "aanhaling"'));
    expect(text).toContain(joined(hostile[3]));
    expect(text).toContain(joined(hostile[4]));
    expect(text).toContain('omgekeerd');
    expect(text).toContain('🙂');
    // No font of ours has these; the ODT does keep them.
    expect(text).toContain('[U+4F60][U+597D]opeennieuweregel');
  });

  it('holds a consultation of five hundred reactions', async () => {
    const many = Array.from({ length: 500 }, (_, at): Block[] => [
      { kind: 'quote', text: `Reactie ${String(at)} met wat woorden erbij. `.repeat(5), by: `Partij ${String(at)}` },
      { kind: 'facts', facts: [['Waarom', 'Omdat het zo beter past.']] },
    ]).flat();
    const { pages } = readPdf(await writePdf({ ...document, blocks: many }));
    expect(joined(pages.join(''))).toContain('Reactie499metwatwoordenerbij.');
  });

  it('refuses what no PDF is made of', async () => {
    const huge: Block = { kind: 'paragraph', text: 'x'.repeat(9_000_000) };
    await expect(writePdf({ ...document, blocks: [huge] })).rejects.toMatchObject({ code: 'DOCUMENT_TOO_LARGE' });
  });
});

describe('a document as ODT', () => {
  const parts = unzipSync(new Uint8Array(writeOdt(document)));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

  it('is an OpenDocument text: the media type first and as it is, and a list of its parts', () => {
    const odt = writeOdt(document);
    expect(odt.subarray(30, 30 + 8).toString()).toBe('mimetype');
    expect(odt.subarray(38, 38 + 39).toString()).toBe('application/vnd.oasis.opendocument.text');
    for (const name of ['content.xml', 'styles.xml', 'meta.xml'])
      expect(part('META-INF/manifest.xml')).toContain(`manifest:full-path="${name}"`);
    expect(part('meta.xml')).toContain('<dc:title>Nota van Antwoord: Wonen met zorg #let x = 1</dc:title>');
  });

  it('tells the language of its text and counts its pages', () => {
    expect(part('styles.xml')).toContain('fo:language="nl" fo:country="NL"');
    expect(part('styles.xml')).toContain(
      'Bladzijde <text:page-number text:select-page="current">1</text:page-number> van <text:page-count>1</text:page-count>',
    );
  });

  it('has levels of headings and heads of tables', () => {
    const levels = [...part('content.xml').matchAll(/text:outline-level="(\d)"/g)].map(([, level]) => level);
    expect(levels).toEqual(['1', '2', '3']);
    expect(part('content.xml')).toMatch(/<table:table-header-rows>.*Antwoord.*Aantal.*<\/table:table-header-rows>/);
  });

  it('shows what people wrote as text, whatever it is', () => {
    const content = part('content.xml');
    expect(content).toContain(
      '&lt;/text:p&gt;&lt;text:p&gt;anders&lt;/text:p&gt; ]]&gt; &amp; &quot;aanhaling&quot; <',
    );
    expect(content).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(content).toContain('你好<text:line-break/>op een nieuwe regel');
    // Half a character is left out; the two spaces around it stay two.
    expect(content).toContain('los , twee<text:s text:c="2"/>spaties');
    for (const name of ['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']) expectWellFormed(part(name));
  });
});

/** Every element that is opened is closed, in the right order. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  for (const [, closing = '', name = '', self = ''] of xml.matchAll(/<(\/?)([\w:-]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing !== '') expect(open.pop()).toBe(name);
    else if (self === '') open.push(name);
  }
  expect(open).toEqual([]);

  expect(xml).not.toMatch(/[\u0000-\u0008]/);
}
