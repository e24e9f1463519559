export const signIn = {
  form: {
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
  samplePeople: {
    title: 'Look around as a sample person',
    lead: 'This is a place with invented people and tasks. Choose somebody and look around.',
    signInAs: 'Go on as {{name}}',
    all: 'Show all {{count}} sample people',
    programmeRole: {
      'programme-manager': 'programme manager',
      'network-facilitator': 'network facilitator',
      'contract-manager': 'regional contract manager',
      'programme-board': 'member of the programme board',
    },
  },
};
