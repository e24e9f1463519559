const office = 'urn:oasis:names:tc:opendocument:xmlns';

/** Of every part of an ODF text document. */
export const namespaces = {
  'xmlns:office': `${office}:office:1.0`,
  'xmlns:style': `${office}:style:1.0`,
  'xmlns:text': `${office}:text:1.0`,
  'xmlns:table': `${office}:table:1.0`,
  'xmlns:meta': `${office}:meta:1.0`,
  'xmlns:fo': `${office}:xsl-fo-compatible:1.0`,
  'xmlns:svg': `${office}:svg-compatible:1.0`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
} as const;

export const manifestNamespace = `${office}:manifest:1.0`;
export const mediaType = 'application/vnd.oasis.opendocument.text';
