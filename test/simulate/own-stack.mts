import { startStack, type Stack } from '../../infra/local/stack.mts';
import { type Killer, killNowAndThen } from '../play/kill-now-and-then.mts';
import { withOutagesNoted } from './outages.mts';
import { inventRegion } from './region.mts';
import type { Place } from './simulation.mts';
import { SmtpSink } from './smtp-sink.mts';

export interface OwnStack {
  readonly place: Place;
  readonly stack: Stack;
  stop(): Promise<void>;
}

export interface OwnStackOptions {
  readonly people: number;
  readonly kill: readonly string[];
  readonly everyMs: number;
  /** Added to the environment of api and worker. */
  readonly env?: Readonly<Record<string, string>>;
  readonly say: (line: string) => void;
}

/** A stack with a region of its own, whose mail goes to a sink in this process. */
export async function startOwnStack(options: OwnStackOptions): Promise<OwnStack> {
  const sink = await SmtpSink.open();
  try {
    const stack = await startStack({
      parts: ['postgres', 'temporal', 'api', 'worker'],
      // As fast as the days go here, the pace of real life would hold up the mail for days.
      env: { SMTP_URL: sink.url, MAILS_PER_SECOND: '1000', ...options.env },
      say: options.say,
    });
    const region = await inventRegion(stack.database.owner, options.people);
    const { stack: killable, outages } = withOutagesNoted(stack);
    const killer: Killer | undefined =
      options.kill.length === 0
        ? undefined
        : killNowAndThen(killable, { parts: options.kill, everyMs: options.everyMs, losesTemporal: false });
    return {
      stack,
      place: {
        base: stack.addresses.app,
        databaseUrl: stack.database.application,
        temporal: { address: stack.addresses.temporal, namespace: stack.environment.TEMPORAL_NAMESPACE ?? 'default' },
        mails: sink,
        region,
        killer,
        outages,
      },
      stop: async () => {
        await stack.stop();
        await sink.close();
      },
    };
  } catch (error) {
    await sink.close();
    throw error;
  }
}
