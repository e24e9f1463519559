import type { Texts } from '../texts';
import type { problems as dutch } from '../nl/problems';

export const problems: Texts<typeof dutch> = {
  form: {
    offline: 'There is no internet connection.',
    unexpected: 'This does not work now. Try again in a few minutes.',
  },
  notFound: {
    title: 'This page does not exist',
    body: 'Perhaps the address was not copied completely. The page may also have moved.',
    action: 'To My work',
  },
  forbidden: {
    title: 'You cannot see this page',
    body: 'Your seat gives no access to this page. Do you need it? Ask the programme manager of your region for access.',
    ask: 'Ask {{contact}} for access.',
    action: 'To My work',
  },
  offline: {
    title: 'There is no connection',
    body: 'What you typed stays on this device. You go on as soon as there is a connection.',
    action: 'Try again',
  },
  unexpected: {
    title: 'This does not work now',
    body: 'Something went wrong on our side. Your data are not lost.',
    reference: 'Mention this number when you call us: {{reference}}.',
    action: 'Try again',
  },
};
