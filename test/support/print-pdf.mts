import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';

// Prints what a PDF says of itself as JSON: a process of its own, for the reader is an ES module.
const pdf = await getDocumentProxy(new Uint8Array(readFileSync(0)));
const [{ info, metadata }, marks, { text }] = await Promise.all([
  pdf.getMetadata(),
  pdf.getMarkInfo(),
  extractText(pdf),
]);
const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
const structure = await Promise.all(pages.map((page) => page.getStructTree()));
const { Language: language, Title: title } = info as { Language?: string; Title?: string };
const raw = (metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? '';
console.log(
  JSON.stringify({ language, title, isTagged: marks?.Marked === true, metadata: raw, pages: text, structure }),
);
