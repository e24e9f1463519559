import { type CaughtMail, Mailbox } from '../play/mailbox.mts';

/** Where the mails of everybody arrive. */
export interface MailSource {
  /** All that arrived, in order; a mail that came twice is in it twice. */
  all(): readonly CaughtMail[];
  onMail(take: (mail: CaughtMail) => void): void;
  close(): Promise<void>;
}

const everyMs = 500;

/** The mailbox page of a running Samenspel, read twice a second; what lay in it before does not count. */
export async function watchMailbox(url: string): Promise<MailSource> {
  const mailbox = new Mailbox(url);
  await mailbox.fresh();
  const mails: CaughtMail[] = [];
  const takers: ((mail: CaughtMail) => void)[] = [];
  let reading: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    reading = reading.then(read);
  }, everyMs);

  async function read(): Promise<void> {
    // A mailbox that does not answer now is asked again.
    const fresh = await mailbox.fresh().catch(() => []);
    for (const mail of fresh) {
      mails.push(mail);
      for (const take of takers) take(mail);
    }
  }

  return {
    all: () => mails,
    onMail: (take) => takers.push(take),
    close: async () => {
      clearInterval(timer);
      await reading;
    },
  };
}
