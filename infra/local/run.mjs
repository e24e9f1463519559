// The door of `npm start`, `npm test` and the other commands: built-ins only, any Node >= 20.
// It installs when the lockfile asks for it, then hands over to the Node of the lockfile.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const nodeOfLockfile = join(repository, 'node_modules', '.bin', 'node');
const leastMajor = 24;

// Written after npm has ended well, so that an install that was cut off is not taken for a whole one.
const installed = join(repository, 'node_modules', '.samenspel-installed');

function fingerprintOfLockfile() {
  return createHash('sha256')
    .update(readFileSync(join(repository, 'package-lock.json')))
    .digest('hex');
}

function isInstalled() {
  return existsSync(installed) && readFileSync(installed, 'utf8') === fingerprintOfLockfile();
}

function install() {
  console.log('Installing packages with npm ci (once, and when package-lock.json changes) ...');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, all] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args];
  const { status, error } = spawnSync(command, all, { cwd: repository, stdio: 'inherit' });
  if (status === 0) {
    writeFileSync(installed, fingerprintOfLockfile());
    return;
  }
  console.error(
    `npm ci failed${error ? `: ${error.message}` : ''}. What to do: look at the lines above; is the npm registry reachable?`,
  );
  process.exit(1);
}

function chooseNode() {
  if (existsSync(nodeOfLockfile) && spawnSync(nodeOfLockfile, ['--version']).status === 0) return nodeOfLockfile;
  if (Number(process.versions.node.split('.')[0]) >= leastMajor) return process.execPath;
  console.error(
    `This machine (${process.platform} ${process.arch}) gets no Node from npm, and ${process.version} is too old.`,
  );
  console.error(`What to do: install Node ${leastMajor} or later, and run the same command again.`);
  process.exit(1);
}

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) {
  console.error('usage: node infra/local/run.mjs SCRIPT [ARGUMENTS]');
  process.exit(2);
}
if (!isInstalled()) install();

const node = chooseNode();
const binaries = [dirname(nodeOfLockfile), process.env.PATH].join(':');
// Commands share a few files with the libraries, which are compiled to CommonJS and say nothing about their module type.
const unmarked = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';
const child = spawn(node, ['--disable-warning=ExperimentalWarning', unmarked, resolve(repository, script), ...rest], {
  cwd: process.cwd(),
  // The channel tells the child when we are gone, however that came.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, PATH: binaries },
});
// A terminal sends Ctrl-C to the whole group, a person's `kill` to one process: the child takes the first for both.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm that is killed cannot tell us: then somebody else becomes our parent.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 1_000).unref();
}
child.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
