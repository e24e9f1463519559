export const reopening = {
  title: 'What is settled',
  lead_one:
    'The group does not do this again. Do you want to reopen a point all the same? Ask it here. It takes 1 other who supports it. No date moves.',
  lead_other:
    'The group does not do this again. Do you want to reopen a point all the same? Ask it here. It takes {{count}} others who support it. No date moves.',
  points_one: '1 point is settled',
  points_other: '{{count}} points are settled',
  none: 'No point is settled now.',
  kind: {
    goal: 'reached in cycle {{ordinal}}',
    agreement: 'agreed in cycle {{ordinal}}',
    'settled-again': 'settled anew in cycle {{ordinal}}',
  },
  ask: {
    open: 'Ask to reopen a point',
    point: 'Which point?',
    reason: 'Why do you want to reopen this?',
    hint: 'What is new, or what did the group not see? Everybody at the table reads this.',
    send: 'Ask the group',
    sent: 'Your question is on this page. Others can support it now.',
  },
  asked: {
    title: 'Asked to be reopened',
    by: '{{name}}, {{party}} asked this on {{date}}',
    count: '{{count}} of {{needed}} support this',
    countNames: '{{count}} of {{needed}} support this: {{names}}',
    last: 'Your support is the last that is needed. The point is open again at once.',
    support: 'I support this',
    about: '{{button}}: {{point}}',
    supported: 'Your support was noted.',
    nowOpen: 'There is enough support. The point is open again.',
    takeBack: 'Take back my support',
    withdraw: 'Take back my question',
    takenBack: 'That was taken back.',
  },
  again: {
    title: 'Open again',
    since: 'Open again since {{date}}. Supported by {{names}}.',
    settle: 'Settle anew',
    text: 'What holds from now on?',
    send: 'Settle this',
    sent: 'Settled.',
  },
  settled: {
    title: 'Reopened and settled anew',
    change: 'First: {{before}}. Now: {{after}}',
  },
};
