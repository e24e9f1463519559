import type { DossierLogLine, DossierMail, DossierView } from '@samenspel/contracts';
import { plainDigest } from '@samenspel/persistence';

export interface LongParts {
  readonly mails: AsyncIterable<readonly DossierMail[]>;
  readonly log: AsyncIterable<readonly DossierLogLine[]>;
}

/** Lists of a dossier have a hash for each line, other parts one for the whole. */
interface HashedPart {
  readonly path: string;
  readonly sha256: string;
}

/**
 * The dossier as JSON, part by part, so that a task of ten thousand reactions needs no more memory than a small one. At
 * its end stand the hashes of all that went before, under their paths (`parties/3`, `charter`).
 */
export async function* writeDossier(view: DossierView, { mails, log }: LongParts): AsyncGenerator<string> {
  const contents: HashedPart[] = [];
  yield '{\n';
  for (const [name, part] of Object.entries(view)) {
    contents.push(...hashesOf(name, part));
    yield `${JSON.stringify(name)}: ${JSON.stringify(part)},\n`;
  }
  yield* writeLines('mails', mails, contents);
  yield* writeLines('log', log, contents);
  yield `"contents": ${JSON.stringify(contents)},\n"sha256": "${plainDigest(contents)}"\n}\n`;
}

async function* writeLines(
  name: string,
  pages: AsyncIterable<readonly object[]>,
  contents: HashedPart[],
): AsyncGenerator<string> {
  let count = 0;
  yield `${JSON.stringify(name)}: [`;
  for await (const page of pages) {
    const lines = page.map((line, at) => {
      contents.push({ path: `${name}/${String(count + at)}`, sha256: plainDigest(line) });
      return `${count + at === 0 ? '' : ','}\n  ${JSON.stringify(line)}`;
    });
    count += page.length;
    yield lines.join('');
  }
  yield '\n],\n';
}

function hashesOf(name: string, part: unknown): readonly HashedPart[] {
  if (!Array.isArray(part)) return [{ path: name, sha256: plainDigest(part) }];
  return part.map((line, at) => ({ path: `${name}/${String(at)}`, sha256: plainDigest(line) }));
}
