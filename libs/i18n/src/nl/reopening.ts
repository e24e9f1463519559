export const reopening = {
  title: 'Wat vaststaat',
  lead_one:
    'Dit doet de groep niet over. Wilt u een punt toch heropenen? Vraag het hier. Er is 1 ander nodig die dat steunt. Er verschuift geen datum.',
  lead_other:
    'Dit doet de groep niet over. Wilt u een punt toch heropenen? Vraag het hier. Er zijn {{count}} anderen nodig die dat steunen. Er verschuift geen datum.',
  points_one: '1 punt staat vast',
  points_other: '{{count}} punten staan vast',
  none: 'Er staat nu geen punt vast.',
  kind: {
    goal: 'bereikt in cyclus {{ordinal}}',
    agreement: 'afgesproken in cyclus {{ordinal}}',
    'settled-again': 'opnieuw vastgelegd in cyclus {{ordinal}}',
  },
  ask: {
    open: 'Vraag om een punt te heropenen',
    point: 'Welk punt?',
    reason: 'Waarom wilt u dit heropenen?',
    hint: 'Wat is er nieuw, of wat zag de groep niet? Iedereen aan tafel leest dit.',
    send: 'Vraag het de groep',
    sent: 'Uw vraag staat op deze pagina. Anderen kunnen hem nu steunen.',
  },
  asked: {
    title: 'Gevraagd om te heropenen',
    by: '{{name}}, {{party}} vroeg dit op {{date}}',
    count: '{{count}} van {{needed}} steunen dit',
    countNames: '{{count}} van {{needed}} steunen dit: {{names}}',
    last: 'Uw steun is de laatste die nodig is. Het punt ligt dan meteen weer open.',
    support: 'Ik steun dit',
    about: '{{button}}: {{point}}',
    supported: 'Uw steun is genoteerd.',
    nowOpen: 'Er is genoeg steun. Het punt ligt weer open.',
    takeBack: 'Trek mijn steun in',
    withdraw: 'Trek mijn vraag in',
    takenBack: 'Dat is ingetrokken.',
  },
  again: {
    title: 'Ligt weer open',
    since: 'Weer open sinds {{date}}. Gesteund door {{names}}.',
    settle: 'Leg opnieuw vast',
    text: 'Wat geldt voortaan?',
    send: 'Leg dit vast',
    sent: 'Vastgelegd.',
  },
  settled: {
    title: 'Heropend en opnieuw vastgelegd',
    change: 'Eerst: {{before}}. Nu: {{after}}',
  },
} as const;
