import { join } from 'node:path';
import { styleText } from 'node:util';
import { onStopRequest } from './on-stop-request.mts';
import { repository } from './repository.mts';
import { endPrograms } from './run-program.mts';
import { playSampleTasks, wasCutOff } from './sample-tasks.mts';
import { Stack } from './stack.mts';
import { readSamplePeople, type SamplePerson } from './state-folder.mts';
import {
  beginStopping,
  fail,
  isStopping,
  ownServers,
  runStep,
  say,
  seconds,
  tell,
  tellTroubleOnly,
} from './terminal.mts';

const startedAt = Date.now();
const folder = join(repository, '.samenspel');
const sample = { isPlaying: false };
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

async function stopAndExit(stack: Stack): Promise<void> {
  beginStopping();
  const from = Date.now();
  console.log('\nStopping ...');
  endPrograms();
  await stack.stop();
  console.log(`Stopped (${seconds(Date.now() - from)}).`);
  process.exit(0);
}

try {
  console.log(styleText('bold', 'Samenspel starts'));
  const theirs = ownServers();
  // A database of somebody else is never emptied without being asked.
  const isEmptied = theirs.DATABASE_URL === undefined && (await wasCutOff(folder));
  if (isEmptied) say('the sample was stopped half-way the last time: it is emptied and loaded again');
  const stack = new Stack(folder, {
    folder,
    ports: 'preferred',
    isDurable: true,
    isEmptied,
    ownServers: theirs,
    runStep,
    tell: (event) => {
      (sample.isPlaying ? tellTroubleOnly : tell)(event);
    },
    say,
  });
  onStopRequest(() => stopAndExit(stack));
  await stack.start();
  await showAddresses(stack);
  sample.isPlaying = true;
  await playSampleTasks(stack, say, isStopping);
  sample.isPlaying = false;
} catch (error) {
  // A start that was asked to stop fails in the middle of a step: that is no news.
  if (!isStopping.aborted) fail(error);
}
