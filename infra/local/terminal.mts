import { styleText } from 'node:util';
import { SetUpFailure } from './set-up-failure.mts';
import type { RunStep } from './stack.mts';
import type { PartEvent, PartName } from './supervised-part.mts';

const stopping = new AbortController();

/** Aborted as soon as somebody wants the whole to end: what fails from then on is no news. */
export const isStopping: AbortSignal = stopping.signal;

export function beginStopping(): void {
  stopping.abort();
}

const colours = { postgres: 'blue', temporal: 'magenta', mail: 'yellow', api: 'green', worker: 'cyan' } as const;

export function say(line: string): void {
  console.log(`  ${styleText('yellow', '!')} ${line}`);
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

export const runStep: RunStep = async (name, step) => {
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
    if (!isStopping.aborted) console.log(`  ${styleText('red', '✗')} ${name}`);
    throw error;
  } finally {
    clearInterval(slow);
  }
};

function prefix(part: PartName): string {
  return styleText(colours[part], part.padEnd(8));
}

/** As `tell`, for while the sample is played: what the parts say of some thousands of requests and mails stays in their logs. */
export function tellTroubleOnly(event: PartEvent): void {
  if (event.kind !== 'line' || /ERROR|FATAL|PANIC/.test(event.line)) tell(event);
}

export function tell(event: PartEvent): void {
  const at = prefix(event.part);
  if (event.kind === 'line') console.log(`${at} ${event.line}`);
  if (event.kind === 'died')
    say(`${event.part} stopped (${event.how}); starting it again in ${seconds(event.againInMs)}`);
  if (event.kind === 'up-again') say(`${event.part} is up again, after ${seconds(event.afterMs)}`);
}

/** The servers that the environment names, instead of ours. */
export function ownServers(): NodeJS.ProcessEnv {
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

/** A failure with a remedy is told; any other is a fault of ours, and is thrown. */
export function fail(error: unknown): never {
  if (!(error instanceof SetUpFailure)) throw error;
  console.error(`\n${styleText('red', error.message)}\nWhat to do: ${error.remedy}`);
  process.exit(1);
}
