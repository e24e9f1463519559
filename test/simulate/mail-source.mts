import { setTimeout as pause } from 'node:timers/promises';
import { type CaughtMail, Mailbox } from '../play/mailbox.mts';

/** Where the mails of everybody arrive. */
export interface MailSource {
  /** All that arrived, in order; a mail that came twice is in it twice. */
  all(): readonly CaughtMail[];
  onMail(take: (mail: CaughtMail) => void): void;
  /** Until what was sent before is in it. */
  catchUp(): Promise<void>;
  close(): Promise<void>;
}

const everyMs = 500;
/** A mailbox of hundreds of mails takes its time on a busy machine; in anchoring some more come all the while. */
const catchUpReads = 20;

/** The mailbox page of a running Samenspel, read twice a second; what lay in it before does not count. */
export async function watchMailbox(url: string): Promise<MailSource> {
  const mailbox = new Mailbox(url);
  await mailbox.fresh();
  const mails: CaughtMail[] = [];
  const takers: ((mail: CaughtMail) => void)[] = [];
  let reading: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    void nextRead();
  }, everyMs);

  /** @returns how many came since the last time; undefined: it did not answer, and is asked again. */
  async function read(): Promise<number | undefined> {
    const fresh = await mailbox.fresh().catch(() => undefined);
    for (const mail of fresh ?? []) {
      mails.push(mail);
      for (const take of takers) take(mail);
    }
    return fresh?.length;
  }

  /** The catcher shows a mail a moment after it took it: until it has nothing new twice. */
  async function catchUp(): Promise<void> {
    let quiet = 0;
    for (let reads = 0; reads < catchUpReads && quiet < 2; reads += 1) {
      await pause(everyMs);
      quiet = (await nextRead()) === 0 ? quiet + 1 : 0;
    }
  }

  function nextRead(): Promise<number | undefined> {
    const next = reading.then(read);
    reading = next;
    return next;
  }

  return {
    all: () => mails,
    onMail: (take) => takers.push(take),
    catchUp,
    close: async () => {
      clearInterval(timer);
      await reading;
    },
  };
}
