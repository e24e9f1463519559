import { strToU8, zipSync } from 'fflate';
import type { TextDocument } from '../model/text-document';
import { contentXml } from './content-xml';
import { manifestNamespace, mediaType, namespaces } from './namespaces';
import { stylesXml } from './styles-xml';
import { declared, element } from './xml';

/** An OpenDocument text (ODF 1.3, ISO 26300), to go on with in a text program; with headings, table heads and language. */
export function writeOdt(document: TextDocument): Buffer {
  const deflated = {
    'META-INF/manifest.xml': manifest,
    'meta.xml': metaXml(document),
    'styles.xml': stylesXml(document),
    'content.xml': contentXml(document),
  };
  const parts = Object.entries(deflated).map(([name, xml]) => [name, strToU8(xml)] as const);
  const written = { mtime: document.madeAt };
  return Buffer.from(
    // The media type comes first and as it is: that is how programs know the file by its first bytes.
    zipSync({ mimetype: [strToU8(mediaType), { level: 0 }], ...Object.fromEntries(parts) }, written),
  );
}

const manifest = declared(
  element(
    'manifest:manifest',
    { 'xmlns:manifest': manifestNamespace, 'manifest:version': '1.3' },
    ...[
      ['/', mediaType] as const,
      ...['content.xml', 'styles.xml', 'meta.xml'].map((path) => [path, 'text/xml'] as const),
    ].map(([path, type]) =>
      element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type }),
    ),
  ),
);

const metaXml = ({ title, about, publisher, language, madeAt }: TextDocument): string =>
  declared(
    element(
      'office:document-meta',
      namespaces,
      element(
        'office:meta',
        {},
        element('meta:generator', {}, 'Samenspel'),
        element('dc:title', {}, `${title}: ${about}`),
        element('dc:subject', {}, about),
        element('dc:creator', {}, publisher),
        element('dc:language', {}, language),
        element('dc:date', {}, new Date(madeAt).toISOString()),
      ),
    ),
  );
