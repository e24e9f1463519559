import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Finds Chromium, or installs it where that can be done, and tells the tests by CHROMIUM_PATH. */
export default function findBrowser(): void {
  if (process.env.CHROMIUM_PATH !== undefined) return;
  const script = join(__dirname, '..', '..', 'infra', 'local', 'chromium.mts');
  const output = execFileSync(process.execPath, [script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  process.env.CHROMIUM_PATH = output.trim().split('\n').at(-1);
}
