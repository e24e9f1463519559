import { join } from 'node:path';
import { styleText } from 'node:util';
import { onStopRequest } from './on-stop-request.mts';
import { repository } from './repository.mts';
import { endPrograms } from './run-program.mts';
import { SetUpFailure } from './set-up-failure.mts';
import { Stack, type RunStep } from './stack.mts';
import { readSamplePeople, type SamplePerson } from './state-folder.mts';
import type { PartEvent, PartName } from './supervised-part.mts';

const startedAt = Date.now();
const progress = { isStopping: false };
const folder = join(repository, '.samenspel');
const colours = { postgres: 'blue', temporal: 'magenta', mail: 'yellow', api: 'green', worker: 'cyan' } as const;

function say(line: string): void {
  console.log(`  ${styleText('yellow', '!')} ${line}`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

const runStep: RunStep = async (name, step) => {
  const from = Date.now();
  const slow = setInterval(() => {
    console.log(`  ${styleText('dim', '…')} ${name}: still busy after ${seconds(Date.now() - from)}`);
  }, 10_000);
  try {
    const outcome = await step();
    console.log(
      `  ${styleText('green', '✓')} ${name.padEnd(17)} ${(outcome ?? 'ready').padEnd(58)} ${seconds(Date.now() - from)}`,
    );
  } catch (error) {
    if (!progress.isStopping) console.log(`  ${styleText('red', '✗')} ${name}`);
    throw error;
  } finally {
    clearInterval(slow);
  }
};

function prefix(part: PartName): string {
  return styleText(colours[part], part.padEnd(8));
}

function tell(event: PartEvent): void {
  const at = prefix(event.part);
  if (event.kind === 'line') console.log(`${at} ${event.line}`);
  if (event.kind === 'died')
    say(`${event.part} stopped (${event.how}); starting it again in ${seconds(event.againInMs)}`);
  if (event.kind === 'up-again') say(`${event.part} is up again, after ${seconds(event.afterMs)}`);
}

function ownServers(): NodeJS.ProcessEnv {
  const { DATABASE_URL, DATABASE_OWNER_URL, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE } = process.env;
  if (DATABASE_OWNER_URL !== undefined && DATABASE_URL === undefined) {
    throw new SetUpFailure(
      'DATABASE_OWNER_URL is set, DATABASE_URL is not',
      'set both (owner and application), or neither',
    );
  }
  if (DATABASE_URL !== undefined && DATABASE_OWNER_URL === undefined) {
    say('DATABASE_OWNER_URL is not set: migrating as the user of DATABASE_URL, which then owns the tables');
  }
  return { DATABASE_URL, DATABASE_OWNER_URL, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE };
}

async function showAddresses(stack: Stack): Promise<void> {
  const { app, mailbox, apiDocs, temporalUi } = stack.addresses;
  const rows = [
    ['app', app],
    ['mailbox', mailbox],
    ['API', apiDocs],
    ['Temporal', temporalUi ?? 'the page of your cluster'],
  ];
  const people = await readSamplePeople(stack.folder);
  console.log(`\n${styleText('bold', 'Samenspel is ready')} (${seconds(Date.now() - startedAt)})\n`);
  for (const [name = '', address = ''] of rows) console.log(`  ${name.padEnd(10)} ${styleText('cyan', address)}`);
  if (people.length > 0) console.log('\n  Sign in as (the link arrives in the mailbox):');
  const width = (of: (person: SamplePerson) => string): number =>
    Math.max(0, ...people.map((one) => of(one).length)) + 2;
  const [roleWidth, nameWidth] = [width(({ role }) => role), width(({ name }) => name)];
  for (const { role, name, email } of people) {
    console.log(`  ${role.padEnd(roleWidth)}${name.padEnd(nameWidth)}${email}`);
  }
  console.log('\n  Ctrl-C stops everything.\n');
}

function fail(error: unknown): never {
  if (!(error instanceof SetUpFailure)) throw error;
  console.error(`\n${styleText('red', error.message)}\nWhat to do: ${error.remedy}`);
  process.exit(1);
}

async function stopAndExit(stack: Stack): Promise<void> {
  progress.isStopping = true;
  const from = Date.now();
  console.log('\nStopping ...');
  endPrograms();
  await stack.stop();
  console.log(`Stopped (${seconds(Date.now() - from)}).`);
  process.exit(0);
}

try {
  console.log(styleText('bold', 'Samenspel starts'));
  const stack = new Stack(folder, {
    folder,
    ports: 'preferred',
    isDurable: true,
    ownServers: ownServers(),
    runStep,
    tell,
    say,
  });
  onStopRequest(() => stopAndExit(stack));
  await stack.start();
  await showAddresses(stack);
} catch (error) {
  // A start that was asked to stop fails in the middle of a step: that is no news.
  if (!progress.isStopping) fail(error);
}
