import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');

/** A small tree of our own with the rules of this one: nothing is planted where a build might find it. */
function cruise(files: Readonly<Record<string, string>>): { status: number; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-rules-'));
  try {
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
      cpSync(join(root, name), join(folder, name));
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(cwd: string): { status: number; output: string } {
  const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  try {
    const args = [cruiser, '--config', '.dependency-cruiser.cjs', 'libs'];
    return { status: 0, output: execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }) };
  } catch (error) {
    const failed = error as { status: number; stdout: string };
    return { status: failed.status, output: failed.stdout };
  }
}

describe('the dependency rules', () => {
  it('let the domain import itself', () => {
    const { status } = cruise({
      'libs/domain/src/rule.ts': "import { word } from './word';\nexport const rule = word;\n",
      'libs/domain/src/word.ts': 'export const word = 1;\n',
    });
    expect(status).toBe(0);
  });

  it.each([
    ['a package', "import { z } from 'zod';\nexport const planted = z;\n"],
    ['a built-in of Node', "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n"],
  ])('catch a rule of the domain that imports %s', (_, planted) => {
    const { status, output } = cruise({ 'libs/domain/src/planted.ts': planted });
    expect(status).not.toBe(0);
    expect(output).toContain('domain-imports-nothing');
  });

  it('catch a contract that imports the record', () => {
    const { status, output } = cruise({
      'libs/contracts/src/planted.ts':
        "import { row } from '../../persistence/src/row';\nexport const planted = row;\n",
      'libs/persistence/src/row.ts': 'export const row = 1;\n',
    });
    expect(status).not.toBe(0);
    expect(output).toContain('contracts-keeps-its-place');
  });
});
