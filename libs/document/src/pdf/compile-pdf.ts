/**
 * The program that turns one document into a PDF/UA-1, in a process of its own: compiling is native code that nobody can
 * interrupt but by ending its process. Reads a job as JSON, writes the PDF. It imports with extensions, because in tests
 * Node runs it as it stands here.
 */
import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Block, TextDocument } from '../model/text-document.ts';
import { columnWidths } from './column-widths.ts';
import { glyphsOf, type Ranges } from './glyphs.ts';
import { printable } from './printable.ts';

export interface PdfJob {
  readonly template: string;
  readonly folder: string;
  /** Paths; the first ones are the font of the text itself. */
  readonly fonts: readonly string[];
  readonly document: TextDocument;
}

const job = JSON.parse(readFileSync(0, 'utf8')) as PdfJob;
const fonts = job.fonts.map((path) => readFileSync(path));
const glyphs = merged(fonts.flatMap((font) => [...glyphsOf(font)]));
const compiler = NodeCompiler.create({ workspace: job.folder, fontArgs: [{ fontBlobs: fonts }] });
const document = shownBy(glyphs, withWidths(job.document));
const pdf = compiler.pdf(
  { mainFileContent: readFileSync(job.template, 'utf8'), inputs: { document: JSON.stringify(document) } },
  { pdfStandard: 'ua-1', creationTimestamp: Math.floor(job.document.madeAt / 1000) },
);
process.stdout.write(pdf);

function withWidths(whole: TextDocument): TextDocument {
  const wide = (block: Block): Block =>
    block.kind === 'table' ? Object.assign({ widths: columnWidths(block) }, block) : block;
  return { ...whole, blocks: whole.blocks.map(wide) };
}

/** Every text in it as it can be shown. */
function shownBy<Value>(ranges: Ranges, value: Value): Value {
  const shown = JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? printable(inner, ranges) : inner,
  );
  return JSON.parse(shown) as Value;
}

/** Few ranges in order, so that looking a character up is short. */
function merged(ranges: Ranges): Ranges {
  const found: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}
