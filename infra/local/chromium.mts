import { existsSync } from 'node:fs';
import { findOnPath } from './find-on-path.mts';
import { runProgram } from './run-program.mts';
import { SetUpFailure } from './set-up-failure.mts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const onMac = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const remedy =
  'install Chromium (Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome program';

async function installWithApt(say: (line: string) => void): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || findOnPath(['apt-get']) === undefined) return undefined;
  say('installing Chromium with apt-get (once, about a minute)');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update', '-q'], { env });
  const install = ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'];
  const { code, output } = await runProgram('apt-get', install, { env });
  if (code !== 0) say(output.trim().split('\n').slice(-5).join('\n'));
  return findOnPath(names);
}

/** A Chromium on this machine, installed when it can be. */
export async function getChromium(say: (line: string) => void): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && !existsSync(given)) throw new SetUpFailure(`CHROMIUM_PATH=${given} is not there`, remedy);
  const found = given ?? findOnPath(names) ?? onMac.find((path) => existsSync(path)) ?? (await installWithApt(say));
  if (found === undefined) throw new SetUpFailure('no Chromium for the browser tests', remedy);
  return found;
}

if (import.meta.main) {
  console.log(
    await getChromium((line) => {
      console.error(line);
    }),
  );
}
