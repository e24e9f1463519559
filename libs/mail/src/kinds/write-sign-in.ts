import { translator } from '@samenspel/i18n';
import type { MailContent } from '../content/mail-content';
import type { SignInModel } from '../model/mail-model';

/** The one mail without a task: somebody asked for a link to sign in. */
export function writeSignIn({ to, url, minutesValid }: SignInModel): MailContent {
  const t = translator(to.language);
  return {
    language: to.language,
    subject: t('mail:signIn.subject'),
    lead: t('mail:signIn.lead', { name: to.name }),
    before: [],
    actions: { main: { label: t('mail:signIn.button'), url }, others: [] },
    after: [
      { kind: 'text', text: t('mail:signIn.why') },
      { kind: 'text', text: t('mail:signIn.valid', { count: minutesValid }) },
      { kind: 'text', text: t('mail:signIn.notYou') },
    ],
    closing: [t('mail:closing.automatic'), t('mail:signIn.human')],
  };
}
