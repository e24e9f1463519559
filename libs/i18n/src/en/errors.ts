import type { Texts } from '../texts';
import type { errors as dutch } from '../nl/errors';

export const errors: Texts<typeof dutch> = {
  codes: {
    UNEXPECTED: 'This does not work now. Try again in a few minutes.',
    OFFLINE: 'There is no internet connection.',
    INPUT_INVALID: 'Not all answers are right. Look at the fields below.',
    UNAUTHENTICATED: 'You are no longer signed in. Sign in again.',
    FORBIDDEN: 'Your seat does not allow this.',
    NOT_FOUND: 'This is not here, or not any more.',
    VERSION_CONFLICT: 'Somebody else has just changed this. Look at the new version first.',
    IDEMPOTENCY_KEY_REUSED: 'This submission was used before for another answer.',
    STEP_CLOSED: 'This step is closed. Your answer was not accepted.',
    STEP_PAUSED: 'This task is paused. Your text is kept.',
    BUSY: 'It is busy now. Try again in a minute.',
    TOO_MANY_REQUESTS: 'You try this too often. Wait a few minutes.',
  },
  pages: {
    notFound: {
      title: 'This page does not exist',
      body: 'Perhaps the address was not copied completely. The page may also have moved.',
      action: 'To My work',
    },
    forbidden: {
      title: 'You cannot see this page',
      body: 'Your seat gives no access to this page.',
      ask: 'Ask {{contact}} for access.',
      action: 'To My work',
    },
    expiredLink: {
      title: 'This link no longer works',
      body: 'A link works for a short time and only once. Ask for a new one below.',
      action: 'Send me a new link',
    },
    brokenLink: {
      title: 'This link is not complete',
      body: 'Paste the whole link from the e-mail into the address bar, or ask for a new one.',
      action: 'Send me a new link',
    },
    offline: {
      title: 'There is no connection',
      body: 'What you typed stays on this device. You go on as soon as there is a connection.',
      action: 'Try again',
    },
    closedStep: {
      title: 'This step is closed',
      when: 'Answers were possible {{date}}.',
      ask: 'Do you have a question? Contact {{contact}}.',
    },
    unexpected: {
      title: 'This does not work now',
      body: 'Something went wrong on our side. Your data are not lost.',
      reference: 'Mention this number when you call us: {{reference}}.',
      action: 'Try again',
    },
  },
};
