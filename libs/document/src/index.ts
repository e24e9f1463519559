export { attachment, fileName } from './file-name';
export { facts, heading, table, words, type Column } from './model/blocks';
export { pageFields, type Block, type TextDocument } from './model/text-document';
export { writeOdt } from './odt/write-odt';
export { writePdf } from './pdf/write-pdf';
