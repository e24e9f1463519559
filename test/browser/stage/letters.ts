import { setTimeout as pause } from 'node:timers/promises';
import type { CaughtMail, Mailbox } from '../../play/mailbox.mts';
import type { Person } from '../../../infra/sample/person.mts';

const patienceMs = 120_000;

// Such a mail leads to more than one page, and each of them was asked by a mail of its own before.
const isAboutMore = ({ subject }: CaughtMail): boolean => /^\d+ herinneringen/.test(subject);

/** Waits for the newest mail to somebody that asks one thing and says all of these words, in its subject or its text. */
export async function mailTo(
  mailbox: Mailbox,
  { email }: Pick<Person, 'email'>,
  words: readonly string[],
): Promise<CaughtMail> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const own = (await mailbox.to(email)).filter((mail) => !isAboutMore(mail));
    const found = own.findLast(({ subject, text }) => words.every((word) => `${subject}\n${text}`.includes(word)));
    if (found !== undefined) return found;
    if (Date.now() > until) {
      const subjects = own.map(({ subject }) => subject).join('; ');
      throw new Error(`no mail to ${email} with "${words.join('", "')}"; there are: ${subjects}`);
    }
    await pause(300);
  }
}

/** The address behind the main button, as it stands in the plain text; a button that fills in a choice is another one. */
export function linkIn({ text, subject }: CaughtMail): string {
  const links = text.match(/https?:\/\/[^\s)>]+\/(?:l|aanmelden)\/[^\s)>]+#[\w=&.-]+/g) ?? [];
  const link = links.find((each) => !each.includes('&c=')) ?? links[0]?.replace(/&c=.*$/, '');
  if (link === undefined) throw new Error(`the mail "${subject}" has no link`);
  return link;
}
