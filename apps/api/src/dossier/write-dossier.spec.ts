import type { DossierFile, DossierLogLine, DossierMail, DossierView } from '@samenspel/contracts';
import { plainDigest } from '@samenspel/persistence';
import { writeDossier } from './write-dossier';

const view = { format: 'samenspel-dossier/1', parties: [{ name: 'Haarlem' }, { name: 'De Linde' }] } as DossierView;
const line = (seq: number): DossierLogLine => ({ seq }) as DossierLogLine;

async function* pagesOf<Line>(...pages: readonly (readonly Line[])[]): AsyncGenerator<readonly Line[]> {
  for (const page of pages) yield await Promise.resolve(page);
}

async function written(log: AsyncIterable<readonly DossierLogLine[]>): Promise<DossierFile> {
  const parts: string[] = [];
  for await (const part of writeDossier(view, { mails: pagesOf<DossierMail>(), log })) parts.push(part);
  return JSON.parse(parts.join('')) as DossierFile;
}

describe('writeDossier', () => {
  it('writes lists page after page, as one list', async () => {
    const { mails, log, parties } = await written(pagesOf([line(1), line(2)], [line(3)]));
    expect(log).toEqual([line(1), line(2), line(3)]);
    expect(mails).toEqual([]);
    expect(parties).toEqual(view.parties);
  });

  it('ends with the hash of every part, and of every line of a list', async () => {
    const { contents, sha256 } = await written(pagesOf([line(1)], [line(2)]));
    expect(contents).toEqual([
      { path: 'format', sha256: plainDigest(view.format) },
      { path: 'parties/0', sha256: plainDigest(view.parties[0]) },
      { path: 'parties/1', sha256: plainDigest(view.parties[1]) },
      { path: 'log/0', sha256: plainDigest(line(1)) },
      { path: 'log/1', sha256: plainDigest(line(2)) },
    ]);
    expect(sha256).toBe(plainDigest(contents));
  });
});
