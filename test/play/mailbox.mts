/** A mail as the mail catcher shows it. */
export interface CaughtMail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly to: readonly { readonly address: string }[];
  readonly headers: Readonly<Record<string, string>>;
  readonly time: string;
}

/** A link in a mail: which one, its key, and the choice that a button fills in. */
export interface MailLink {
  readonly linkId: string;
  readonly key: string;
}

export const addressOf = (mail: CaughtMail): string => mail.to[0]?.address.toLowerCase() ?? '';

export const answerLinkIn = (mail: CaughtMail): MailLink | undefined => answerLinksIn(mail)[0];

/** Reminders of several tasks may come in one mail, each with a link of its own. */
export function answerLinksIn({ text }: CaughtMail): readonly MailLink[] {
  const keys = new Map([...text.matchAll(/\/l\/([0-9a-f-]{36})#k=([\w-]+)/g)].map(([, id, key]) => [id, key]));
  return [...keys].map(([linkId = '', key = '']) => ({ linkId, key }));
}

/** The page that a sign-in mail opens carries its token in the fragment. */
export function signInTokenIn(mail: CaughtMail): string | undefined {
  return /\/aanmelden\S*#(?:t|token|k)=([\w.-]+)/.exec(mail.text)?.[1];
}

/** A ballot needs a session, so its mail has no answer link. */
export const asksToVote = (mail: CaughtMail): boolean =>
  /herinneringen|reminders/.test(mail.subject)
    ? /\/stap\/[0-9a-f-]{36}\/beslissing/.test(mail.text)
    : /beslis/i.test(mail.text) && /Stem |Vote /i.test(mail.subject);

/** Everybody's mailbox: the mail catcher, read over its own HTTP. */
export class Mailbox {
  readonly #base: string;
  readonly #seen = new Set<string>();

  constructor(base: string) {
    this.#base = base;
  }

  async all(): Promise<readonly CaughtMail[]> {
    return this.#read('/email');
  }

  /** The mails to one address, oldest first: all of them together soon weigh megabytes. */
  async to(address: string): Promise<readonly CaughtMail[]> {
    return this.#read(`/email?to.address=${encodeURIComponent(address)}`);
  }

  /** The mails that came since the last call, oldest first. */
  async fresh(): Promise<readonly CaughtMail[]> {
    const mails = (await this.all()).filter(({ id }) => !this.#seen.has(id));
    for (const { id } of mails) this.#seen.add(id);
    return mails;
  }

  async #read(path: string): Promise<readonly CaughtMail[]> {
    const response = await fetch(this.#base + path, { signal: AbortSignal.timeout(15_000) });
    return (await response.json()) as readonly CaughtMail[];
  }
}
