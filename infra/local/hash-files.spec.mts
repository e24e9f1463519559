import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashSources } from './hash-files.mts';

describe('hashSources', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sources-'));
    await mkdir(join(folder, 'src'));
    await writeFile(join(folder, 'src', 'a.ts'), 'one');
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const hash = async (): Promise<string> => hashSources(folder, ['src', 'not-there']);

  it('stays the same while nothing changes', async () => {
    expect(await hash()).toBe(await hash());
  });

  it.each([
    ['content', 'a.ts', 'two'],
    ['files', 'b.ts', ''],
  ])('changes with the %s', async (_what, name, content) => {
    const before = await hash();
    await writeFile(join(folder, 'src', name), content);
    expect(await hash()).not.toBe(before);
  });

  it('takes no notice of tests', async () => {
    const before = await hash();
    await writeFile(join(folder, 'src', 'a.spec.ts'), 'test');
    expect(await hash()).toBe(before);
  });
});
