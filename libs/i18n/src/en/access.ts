import type { Texts } from '../texts';
import type { access as dutch } from '../nl/access';

export const access: Texts<typeof dutch> = {
  signIn: {
    title: 'Sign in',
    lead: 'You get an e-mail with a link. You do not need a password.',
    email: 'Your e-mail address',
    emailHint: 'Use the address at which you get messages from Samenspel.',
    submit: 'Send me a link',
  },
  checkMail: {
    title: 'Look in your e-mail',
    sentTo: 'We send a link to {{email}}.',
    validity: 'The link works for 10 minutes. Use it on this device.',
    nothing: 'Nothing received? Look in your spam folder too.',
    unknown: 'If we do not know this address, no e-mail comes.',
    againIn_one: 'In 1 second you can ask for a new link.',
    againIn_other: 'In {{count}} seconds you can ask for a new link.',
    again: 'Send a new link',
    sentAgain: 'A new link is on its way.',
    otherAddress: 'Another e-mail address',
  },
  samplePeople: {
    title: 'Look around as a sample person',
    lead: 'This is a place with invented people and tasks. Choose somebody and look around.',
    signInAs: 'Go on as {{name}}',
  },
  link: {
    title: 'Sign in',
    question: 'Go on as {{name}}, {{partyName}}?',
    questionWithoutParty: 'Go on as {{name}}?',
    explanation: 'Is this not you? Then close this page. Nothing happens until you press the button.',
    proceed: 'Yes, go on',
    checking: 'We check whether your link still works',
  },
  signedOut: { title: 'You are signed out', body: 'Until next time.', again: 'Sign in again' },
  start: {
    welcome: 'Welcome, {{name}}',
    nothingToDo: 'You have nothing to do now.',
    whatComes: 'As soon as something is asked of you, it is here. You also get an e-mail then.',
  },
  roles: {
    programmeManager: 'programme manager',
    facilitator: 'network facilitator',
    contractManager: 'regional contract manager',
    administrator: 'administrator',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody must be able to use Samenspel. Also with a keyboard, a screen reader or larger letters.',
    standardTitle: 'What we keep to',
    standard: 'The law asks that public sites are accessible. We build to WCAG 2.2, levels A and AA.',
    testedTitle: 'How we test this',
    tested:
      'We test every version with a program in a real browser. We also go through the pages with the keyboard alone.',
    statusTitle: 'What is not ready yet',
    status: 'An independent audit has not been done yet. Until then our status is “first measures taken” (status C).',
    complainTitle: 'Does something not work for you?',
    complain: 'Write to the programme manager of your region. You get an answer within 5 working days.',
    escalation: 'If you cannot solve it together, you can go to the National Ombudsman.',
  },
};
