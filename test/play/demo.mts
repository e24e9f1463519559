import { parseArgs } from 'node:util';
import { startStack, type Stack } from '../../infra/local/stack.mts';
import { checkRecord, type Verdict } from './check-record.mts';
import { killNowAndThen, type Killer } from './kill-now-and-then.mts';
import { Mailbox } from './mailbox.mts';
import { Play, type PlayedTask } from './play-task.mts';
import { readSamplePeople } from './sample-people.mts';

const usage = `npm run demo -- [--pace MS] [--within SECONDS] [--kill api,worker,temporal,postgres --every SECONDS]
                [--lose-temporal] [--json]
Plays one whole task of the sample region through the public HTTP API, on a stack of its own.
  --pace MS         how long a working day lasts (default 400)
  --cycles N        how many cycles the group works in (default 3)
  --kill PARTS      kill -9 these in turn, every so many seconds, from the start on
  --lose-temporal   delete the database of Temporal in the middle of the consultation`;

const { values } = parseArgs({
  options: {
    pace: { type: 'string', default: '400' },
    cycles: { type: 'string', default: '3' },
    within: { type: 'string', default: '600' },
    kill: { type: 'string', default: '' },
    every: { type: 'string', default: '7' },
    'lose-temporal': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function print(verdict: Verdict, played: PlayedTask, seconds: number): void {
  console.log('\nHet logboek van de opgave, met de datums van haar versnelde kalender');
  for (const { when, sentence } of verdict.log) console.log(`${when.on} ${when.time}  ${sentence}`);
  console.log('\nDe bewaakte keten');
  for (const { title, stateWord, evidence } of verdict.chain)
    console.log(`  ${stateWord.padEnd(11)} ${[title, ...evidence.map(({ sentence }) => sentence)].join(' ')}`);
  console.log(`\n${played.people} mensen, ${seconds.toFixed(0)} s`);
  console.log(
    `antwoorden: ${verdict.answers.accepted} aangenomen, ${verdict.answers.lost} verloren; verzoeken: ${played.tally.refused} geweigerd, ${played.tally.retried} opnieuw`,
  );
  console.log(
    `mails: ${verdict.mail.sent} ontvangen, ${verdict.mail.doubled} dubbel, ${verdict.mail.unknown} onbekend`,
  );
}

async function playOn(stack: Stack, killer: Killer): Promise<void> {
  const startedAt = Date.now();
  const say = (line: string): void => {
    if (!values.json) console.log(`  ${((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  };
  const people = await readSamplePeople(stack.database.application);
  const play = new Play({
    base: stack.addresses.app,
    mailbox: stack.addresses.mailbox,
    managerEmail: people.managerEmail,
    emailOf: people.emailOf,
    workingDayMs: Number(values.pace),
    cycles: Number(values.cycles),
    withinMs: Number(values.within) * 1000,
    say,
    sees: (stepKind) => {
      killer.sees(stepKind);
    },
  });
  killer.start(say);
  const played = await play.run();
  await killer.stop();
  const mails = await new Mailbox(stack.addresses.mailbox).all();
  const verdict = await checkRecord(played, mails);
  const seconds = (Date.now() - startedAt) / 1000;
  if (values.json) console.log(JSON.stringify({ ...verdict, kills: killer.kills, seconds }));
  else print(verdict, played, seconds);
  for (const fault of verdict.faults) console.error(`FOUT: ${fault}`);
  if (verdict.faults.length > 0) process.exitCode = 1;
}

if (values.help) {
  console.log(usage);
} else {
  const stack = await startStack({
    say: (line) => {
      if (!values.json) console.log(line);
    },
  });
  const parts = values.kill.split(',').filter((part) => part !== '');
  const killer = killNowAndThen(stack, {
    parts,
    everyMs: Number(values.every) * 1000,
    losesTemporal: values['lose-temporal'],
  });
  try {
    await playOn(stack, killer);
  } finally {
    await killer.stop();
    await stack.stop();
  }
}
