import type { TextDocument } from '../model/text-document';
import { namespaces } from './namespaces';
import { declared, element, type Xml } from './xml';

type Look = Readonly<Record<string, string | number>>;

interface ParagraphStyle {
  readonly name: string;
  readonly parent?: string;
  readonly paragraph?: Look;
  readonly text?: Look;
}

const ink = '#1d0857';
const quiet = '#3d5374';
const bold = { 'fo:font-weight': 'bold' };

const styles: readonly ParagraphStyle[] = [
  { name: 'Text_20_body', paragraph: { 'fo:margin-bottom': '0.25cm' } },
  { name: 'Lead', parent: 'Text_20_body', text: { 'fo:font-size': '12.5pt' } },
  { name: 'Small', parent: 'Text_20_body', text: { 'fo:font-size': '9pt', 'fo:color': quiet } },
  { name: 'Subtitle', parent: 'Text_20_body', text: { 'fo:font-size': '14pt', 'fo:color': quiet } },
  { name: 'Term', paragraph: { 'fo:keep-with-next': 'always', 'fo:margin-top': '0.2cm' }, text: bold },
  {
    name: 'Warning',
    parent: 'Text_20_body',
    paragraph: { 'fo:background-color': '#fff9e5', 'fo:border-left': '3pt solid #7d6918', 'fo:padding': '0.25cm' },
  },
  {
    name: 'Quotations',
    paragraph: {
      'fo:border-left': '2pt solid #cfbdff',
      'fo:padding-left': '0.35cm',
      'fo:margin-top': '0.25cm',
      'fo:keep-with-next': 'always',
    },
  },
  {
    name: 'QuotedFrom',
    paragraph: { 'fo:border-left': '2pt solid #cfbdff', 'fo:padding-left': '0.35cm', 'fo:margin-bottom': '0.25cm' },
    text: { 'fo:font-size': '9pt', 'fo:color': quiet },
  },
  {
    name: 'Table_20_caption',
    paragraph: { 'fo:keep-with-next': 'always', 'fo:margin-top': '0.3cm', 'fo:margin-bottom': '0.15cm' },
    text: { ...bold, 'fo:font-size': '9.5pt' },
  },
  { name: 'Table_20_Contents', text: { 'fo:font-size': '9pt' } },
  { name: 'Table_20_Number', parent: 'Table_20_Contents', paragraph: { 'fo:text-align': 'end' } },
  { name: 'Table_20_Heading', parent: 'Table_20_Contents', text: bold },
  { name: 'After_20_table', text: { 'fo:font-size': '6pt' } },
  { name: 'Footer', text: { 'fo:font-size': '8.5pt', 'fo:color': quiet } },
];

const sizeOfHeading = ['24pt', '15pt', '12pt', '10.5pt'] as const;

/** The look, the language of every text, and the foot with its page numbers. */
export function stylesXml(document: TextDocument): string {
  return declared(
    element(
      'office:document-styles',
      namespaces,
      element('office:font-face-decls', {}, fontFace),
      element(
        'office:styles',
        {},
        defaultStyle(document),
        ...styles.map(styleOf),
        ...sizeOfHeading.map((size, at) => headingStyle(at + 1, size)),
        points,
      ),
      element('office:automatic-styles', {}, pageLayout),
      element('office:master-styles', {}, masterPage(document)),
    ),
  );
}

const fontFace = element('style:font-face', { 'style:name': 'Noto Sans', 'svg:font-family': "'Noto Sans'" });

const country = { nl: 'NL', en: 'GB' } as const;

const defaultStyle = ({ language }: TextDocument): Xml =>
  element(
    'style:default-style',
    { 'style:family': 'paragraph' },
    element('style:paragraph-properties', { 'fo:line-height': '140%' }),
    element('style:text-properties', {
      'style:font-name': 'Noto Sans',
      'fo:font-size': '10.5pt',
      'fo:language': language,
      'fo:country': country[language],
    }),
  );

function styleOf({ name, parent, paragraph = {}, text = {} }: ParagraphStyle): Xml {
  return element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': name.replaceAll('_20_', ' '),
      'style:family': 'paragraph',
      ...(parent === undefined ? {} : { 'style:parent-style-name': parent }),
    },
    element('style:paragraph-properties', paragraph),
    element('style:text-properties', text),
  );
}

const headingStyle = (level: number, size: string): Xml =>
  element(
    'style:style',
    {
      'style:name': `Heading_20_${String(level)}`,
      'style:display-name': `Heading ${String(level)}`,
      'style:family': 'paragraph',
      'style:default-outline-level': level,
      'style:next-style-name': 'Text_20_body',
    },
    element('style:paragraph-properties', {
      'fo:keep-with-next': 'always',
      'fo:margin-top': level === 1 ? '0cm' : '0.6cm',
      'fo:margin-bottom': '0.2cm',
    }),
    element('style:text-properties', { ...bold, 'fo:font-size': size, 'fo:color': ink }),
  );

const points = element(
  'text:list-style',
  { 'style:name': 'Points' },
  element(
    'text:list-level-style-bullet',
    { 'text:level': 1, 'text:bullet-char': '•' },
    element(
      'style:list-level-properties',
      { 'text:list-level-position-and-space-mode': 'label-alignment' },
      element('style:list-level-label-alignment', {
        'text:label-followed-by': 'listtab',
        'fo:text-indent': '-0.5cm',
        'fo:margin-left': '0.8cm',
      }),
    ),
  ),
);

const pageLayout = element(
  'style:page-layout',
  { 'style:name': 'Paper' },
  element('style:page-layout-properties', {
    'fo:page-width': '21cm',
    'fo:page-height': '29.7cm',
    'fo:margin': '2.3cm',
    'style:print-orientation': 'portrait',
  }),
  element('style:footer-style', {}, element('style:header-footer-properties', { 'fo:margin-top': '0.5cm' })),
);

const masterPage = ({ foot, publisher }: TextDocument): Xml =>
  element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'Paper' },
    element(
      'style:footer',
      {},
      element(
        'text:p',
        { 'text:style-name': 'Footer' },
        `${publisher} · `,
        ...foot.split(/(\{\{\w+\}\})/).map(fieldOf),
      ),
    ),
  );

/** The text program counts the pages. */
function fieldOf(part: string): Xml | string {
  if (part === '{{page}}') return element('text:page-number', { 'text:select-page': 'current' }, '1');
  return part === '{{pages}}' ? element('text:page-count', {}, '1') : part;
}
