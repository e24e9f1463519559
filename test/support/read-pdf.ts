import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A tag of a PDF: `H2`, `Table`, `Figure` with its text for who does not see it. */
export interface PdfTag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly PdfTag[];
}

export interface ReadPdf {
  readonly language: string;
  readonly title: string;
  readonly isTagged: boolean;
  /** XMP, in which a PDF/UA names itself. */
  readonly metadata: string;
  /** The text of each page. */
  readonly pages: readonly string[];
  /** All tags of all pages, the outer ones before those in them. */
  readonly tags: readonly PdfTag[];
}

/** What somebody's own PDF reader finds in it. */
export function readPdf(pdf: Buffer): ReadPdf {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(__dirname, 'print-pdf.mts')], {
    input: pdf,
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`This is no PDF that can be read: ${stderr.toString()}`);
  const { structure, ...read } = JSON.parse(stdout.toString()) as Omit<ReadPdf, 'tags'> & {
    structure: readonly (PdfTag | null)[];
  };
  return { ...read, tags: structure.flatMap((tag) => tagsIn(tag)) };
}

const tagsIn = (tag: PdfTag | null): readonly PdfTag[] =>
  tag?.role === undefined ? [] : [tag, ...(tag.children ?? []).flatMap((child) => tagsIn(child))];
