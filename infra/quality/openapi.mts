// The committed OpenAPI document: `--write` makes it again from the routes; without it, fails when they differ.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildServer } from '../local/build.mts';
import { repository } from '../local/repository.mts';
import { runProgram } from '../local/run-program.mts';

const file = join(repository, 'apps', 'api', 'openapi.json');

await buildServer('tolerated');
const made = await runProgram(process.execPath, [join(repository, 'dist/apps/api/src/openapi.js')], {
  cwd: repository,
});
if (made.code !== 0) throw new Error(`The document could not be made: ${made.output}`);
if (process.argv.includes('--write')) {
  await writeFile(file, made.output);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== made.output) {
  console.error(
    'apps/api/openapi.json is not what the routes say. Run: node infra/local/run.mjs infra/quality/openapi.mts --write',
  );
  process.exitCode = 1;
}
