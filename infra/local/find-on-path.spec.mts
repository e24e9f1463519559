import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath } from './find-on-path.mts';

describe('findOnPath', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'path-'));
    await writeFile(join(folder, 'program'), '', { mode: 0o755 });
    await writeFile(join(folder, 'text'), '', { mode: 0o644 });
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('finds the first name that is a program', () => {
    expect(findOnPath(['missing', 'program'], `/nowhere:${folder}`)).toBe(join(folder, 'program'));
  });

  it('does not take a file that cannot be run for a program', () => {
    expect(findOnPath(['text'], folder)).toBeUndefined();
  });

  it('does not search the current folder when the PATH has an empty part', () => {
    expect(findOnPath(['program'], ':')).toBeUndefined();
  });
});
