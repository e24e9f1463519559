import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const planted = join(root, 'libs', 'domain', 'src', 'planted-by-a-test.ts');

function cruise(folder: string): { status: number; output: string } {
  try {
    const output = execFileSync(
      process.execPath,
      [
        'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
        '--config',
        '.dependency-cruiser.cjs',
        folder,
      ],
      { cwd: root, encoding: 'utf8' },
    );
    return { status: 0, output };
  } catch (error) {
    const failed = error as { status: number; stdout: string };
    return { status: failed.status, output: failed.stdout };
  }
}

describe('the dependency rules', () => {
  afterEach(() => {
    rmSync(planted, { force: true });
  });

  it('hold for the domain as it is', () => {
    expect(cruise('libs/domain').status).toBe(0);
  });

  it('catch a rule of the domain that imports a package', () => {
    writeFileSync(planted, "import { z } from 'zod';\nexport const planted = z.string();\n");
    const { status, output } = cruise('libs/domain');
    expect(status).not.toBe(0);
    expect(output).toContain('domain-imports-nothing');
  });

  it('catch a rule of the domain that imports a built-in of Node', () => {
    writeFileSync(planted, "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n");
    const { status, output } = cruise('libs/domain');
    expect(status).not.toBe(0);
    expect(output).toContain('domain-imports-nothing');
  });
});
