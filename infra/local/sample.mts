import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { onStopRequest } from './on-stop-request.mts';
import { repository } from './repository.mts';
import { playSampleTasks } from './sample-tasks.mts';
import { SetUpFailure } from './set-up-failure.mts';
import { Stack } from './stack.mts';
import { beginStopping, fail, isStopping, ownServers, runStep, say, tellTroubleOnly } from './terminal.mts';

const usage = `npm run sample -- --reset [--yes]
Empties .samenspel (database, workflows, mails) and loads the sample programme again. Stop \`npm start\` first.
  --yes   does not ask`;

const { values } = parseArgs({
  options: {
    reset: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

// What is in there may be somebody's work: only who runs that server can throw it away.
function refuseServerOfOthers(): void {
  if (ownServers().DATABASE_URL === undefined) return;
  const remedy =
    'empty that database yourself and run `npm start`, or unset DATABASE_URL to reset the one in .samenspel';
  throw new SetUpFailure('DATABASE_URL names a server of your own, and this command never empties one', remedy);
}

async function isSure(): Promise<boolean> {
  if (values.yes) return true;
  if (!process.stdin.isTTY) throw new SetUpFailure('nobody can be asked whether this is meant', 'add --yes');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(
    'Everything in .samenspel is thrown away: all tasks, answers and mails. Go on? (y/N) ',
  );
  lines.close();
  return /^(y|yes|j|ja)$/i.test(answer.trim());
}

async function reset(): Promise<void> {
  refuseServerOfOthers();
  if (!(await isSure())) return;
  const folder = join(repository, '.samenspel');
  const stack = new Stack(folder, {
    folder,
    ports: 'preferred',
    isDurable: true,
    isEmptied: true,
    runStep,
    tell: tellTroubleOnly,
    say,
  });
  onStopRequest(async () => {
    beginStopping();
    await stack.stop();
    process.exit(1);
  });
  await stack.start();
  await playSampleTasks(stack, say, isStopping);
  await stack.stop();
  console.log('\nThe sample is loaded. `npm start` shows it.');
  process.exit(0);
}

try {
  if (values.reset && !values.help) await reset();
  else console.log(usage);
} catch (error) {
  if (!isStopping.aborted) fail(error);
}
