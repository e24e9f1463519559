import { StreamableFile } from '@nestjs/common';
import { attachment, fileName, type TextDocument } from '@samenspel/document';

export const documentTypes = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
} as const;

/** A document as a file to save, under a name that says what it is. */
export function fileOf(
  { title, about }: Pick<TextDocument, 'title' | 'about'>,
  kind: keyof typeof documentTypes,
  content: Buffer,
): StreamableFile {
  return new StreamableFile(content, {
    type: documentTypes[kind],
    disposition: attachment(fileName([title, about], kind)),
    length: content.length,
  });
}
