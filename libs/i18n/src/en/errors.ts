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
    BODY_NOT_JSON: 'What you sent cannot be read. Please try again.',
    BODY_TOO_LARGE: 'What you sent is too large. Please make it shorter.',
    WRONG_CONTENT_TYPE: 'We cannot read this kind of data.',
    NOT_ACCEPTABLE: 'We cannot answer in this form.',
    CROSS_SITE: 'This request came from another site. Please do it again from our own page.',
    IF_MATCH_REQUIRED: 'Please look at this first, and change it after that.',
    IDEMPOTENCY_KEY_REQUIRED: 'This request lacks its mark. Reload the page and try again.',
    SIGN_IN_LINK_EXPIRED: 'This link no longer works. Ask for a new link.',
    LINK_NOT_VALID: 'This link does not work. Paste the whole link, or ask for a new one.',
    LINK_NOT_FORWARDABLE: 'This link is for you only. You cannot pass it on.',
    REFUSED: 'This cannot be done now.',
  },
  /** One wrong field of a request; by the code of the fault. */
  fields: {
    REQUIRED: 'Please fill this in.',
    WRONG_TYPE: 'This is another kind of value than we expect.',
    WRONG_FORMAT: 'This is not written in the right way.',
    TOO_SHORT: 'This is too short. Use at least {{least}} characters.',
    TOO_LONG: 'This is too long. Use at most {{most}} characters.',
    TOO_SMALL: 'This is too small. It must be at least {{least}}.',
    TOO_LARGE: 'This is too large. It may be at most {{most}}.',
    TOO_FEW: 'These are too few. Choose at least {{least}}.',
    TOO_MANY: 'These are too many. Choose at most {{most}}.',
    NOT_AN_OPTION: 'Choose one of the options.',
    UNKNOWN_FIELD: 'We do not know this field.',
    CONTROL_CHARACTER: 'This text holds a character that we cannot keep.',
    CITIZEN_SERVICE_NUMBER:
      'This text holds a citizen service number. Take it out: data of clients do not belong here.',
    NOT_ALLOWED: 'This may not be here.',
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
