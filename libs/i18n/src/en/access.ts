import type { Texts } from '../texts';
import type { access as dutch } from '../nl/access';

export const access: Texts<typeof dutch> = {
  link: {
    title: 'Sign in',
    question: 'Go on as {{name}}, {{partyName}}?',
    questionWithoutParty: 'Go on as {{name}}?',
    explanation: 'Is this not you? Then close this page. Nothing happens until you press the button.',
    proceed: 'Yes, go on',
    checking: 'We check whether your link still works',
  },
  lostLink: {
    brokenTitle: 'This link is not complete',
    brokenBody: 'The last part is missing. Some mail programs cut it off.',
    brokenPaste: 'Paste the whole link from the mail into the address bar, or ask for a new one.',
    expiredTitle: 'This link does not work any more',
    expiredBody: 'The link was revoked or has expired. Perhaps the step is over.',
    movedTitle: 'This link was handed over',
    movedBody: 'Somebody else now answers about {{task}}. That is why your link does not work any more.',
    movedBodyParty:
      'Somebody else now answers for {{party}} about {{task}}. That is why your link does not work any more.',
    movedAsk:
      'Is that wrong, or do you have a question? Ask {{manager}}, the programme manager. You can also reply to the mail that you got.',
    ask: 'Send me a new link',
    asked: 'If this link is yours, you will get a mail within a few minutes.',
    askedOnce: 'You get one per hour at most.',
    help: 'No mail? Then reply to the mail that you got.',
  },
  forward: {
    title: 'Can a colleague do this better? Pass it on',
    lead: 'Your colleague gets a link of their own. Yours keeps working. The log says that you passed it on.',
    name: 'Name of your colleague',
    email: 'E-mail address of your colleague',
    send: 'Pass it on',
    sent: '{{name}} will get a mail with a link of their own.',
    was: 'This link was passed on to you. You reply for {{party}}.',
  },
  follow: {
    lead: 'You follow this task. There is nothing you have to do.',
    planTitle: 'When what happens',
  },
  signedOut: { title: 'You are signed out', body: 'Until next time.', again: 'Sign in again' },
  start: {
    welcome: 'Welcome, {{name}}',
    nothingToDo: 'You have nothing to do now.',
    whatComes: 'As soon as something is asked of you, it is here. You also get an e-mail then.',
  },
};
