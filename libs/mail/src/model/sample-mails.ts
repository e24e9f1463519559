import type { Language } from '@samenspel/i18n';
import { mailKinds, type MailKind } from '@samenspel/domain';
import { isReminder, type Reminder } from '../kinds/write-reminders';
import type { MailModel } from './mail-model';
import type { Addressee, LastDay, TaskSheet } from './parts';

const PAGE = 'https://samenspel.example.org';
const ANSWER = `${PAGE}/l/0199c1a2-5b3e-7c55-9f8e-3f0a6f6f0001#k=ZXhhbXBsZS1rZXk`;

type Shared = Readonly<{ to: Addressee; task: TaskSheet }>;
type Samples = { readonly [Kind in MailKind]: (shared: Shared) => readonly Extract<MailModel, { kind: Kind }>[] };

const lastDay: LastDay = { date: '2026-12-03', workingDaysLeft: 4 };
const party = 'Gemeente Haarlem';
const proposal = {
  title: 'Eén toegang tot wonen met zorg',
  summary: 'Wij voegen de wachtlijsten samen.\nWij beslissen binnen zes weken.\nWij evalueren na een half jaar.',
};
const choice = <Choice extends string>(...choices: readonly Choice[]) =>
  choices.map((name) => ({ choice: name, url: `${ANSWER}&c=${name}` }));

const asking: Pick<
  Samples,
  'sign-in' | 'invitation' | 'reminder' | 'check-in' | 'reflection' | 'consultation' | 'decision'
> = {
  'sign-in': ({ to }) => [{ kind: 'sign-in', to, url: `${PAGE}/aanmelden/link#t=ZXhhbXBsZQ`, minutesValid: 10 }],
  invitation: (shared) => {
    const plain = {
      kind: 'invitation',
      ...shared,
      partyName: party,
      lastDay,
      wording: 'Jongeren wachten te lang op een woning met zorg. Wat kunnen wij samen anders doen?',
      hoursPerMonth: 6,
      frame: 'De afspraken passen in de begroting van 2027.',
      frameSetBy: 'de gemeenteraden',
      groupDecides: 'Hoe de aanmelding loopt en wie wat doet.',
      groupDoesNotDecide: 'De tarieven.',
      from: '2026-12-04',
      until: '2027-04-29',
      choices: choice('joins', 'somebody-else', 'later', 'informed', 'declines'),
      url: ANSWER,
    } as const;
    const path = [
      { tier: 'deputy', on: '2026-12-07' },
      { tier: 'manager', on: '2026-12-09' },
      { tier: 'executive', on: '2026-12-11' },
      { tier: 'board', on: '2026-12-15' },
    ] as const;
    const why = 'Zonder de centrumgemeente kan niemand de wachtlijst veranderen.';
    return [
      plain,
      { ...plain, essential: { why, path }, choices: choice('joins', 'somebody-else', 'later', 'declines') },
    ];
  },
  reminder: (shared) => {
    const first = {
      kind: 'reminder',
      ...shared,
      obligation: 'reply',
      partyName: party,
      number: 1,
      of: 3,
      lastDay,
      hasDraft: false,
      url: ANSWER,
      settingsUrl: `${ANSWER}&c=herinneringen`,
    } as const;
    return [
      { ...first, after: { kind: 'reminder', on: '2026-12-01' } },
      { ...first, number: 3, hasDraft: true, after: { kind: 'escalation', tier: 'deputy', on: '2026-12-07' } },
      { ...first, obligation: 'reaction', number: 2, after: { kind: 'closes', on: '2026-12-03' } },
      {
        ...first,
        obligation: 'action',
        partyName: undefined,
        subject: 'Vraag de drie wijkteams om cijfers',
        of: 1,
        after: { kind: 'goes-on' },
      },
      { ...first, obligation: 'ballot', number: 3, after: { kind: 'closes', on: '2026-12-03' } },
      {
        ...first,
        obligation: 'reaction',
        prepared: { byName: 'Joris Bakker', on: '2026-11-27' },
        after: { kind: 'closes', on: '2026-12-03' },
      },
      { ...first, byName: 'Sanne de Wit', after: { kind: 'reminder', on: '2026-12-01' } },
    ];
  },
  'check-in': (shared) => [
    {
      kind: 'check-in',
      ...shared,
      cycle: 2,
      goals: ['Eén formulier voor alle aanmeldingen', 'Drie gezinnen denken mee'],
      lastDay,
      choices: choice('on-track', 'behind', 'help-needed'),
      url: ANSWER,
    },
  ],
  reflection: (shared) => [{ kind: 'reflection', ...shared, cycle: 2, lastDay, url: ANSWER }],
  consultation: (shared) => {
    const open = {
      kind: 'consultation',
      ...shared,
      question: 'Kunt u werken met één toegang tot wonen met zorg?',
      minutes: 8,
      lastDay,
      silence: 'no-objection',
      partyName: party,
      proposal,
      numberOfPrompts: 4,
      url: ANSWER,
    } as const;
    const options = [1, 2, 3, 4, 5].map((value) => ({
      kind: 'scale' as const,
      value,
      word: { 1: 'helemaal niet', 5: 'heel goed' }[value],
      url: `${ANSWER}&c=p1:${String(value)}`,
    }));
    return [
      open,
      {
        ...open,
        partyName: undefined,
        silence: 'no-position',
        firstPrompt: { question: 'Hoe goed past dit bij uw werk?', options },
      },
    ];
  },
  decision: (shared) => [
    {
      kind: 'decision',
      ...shared,
      partyName: party,
      proposal,
      heard: { parties: 14, of: 16 },
      notHeard: ['Gemeente Zandvoort', 'Stichting De Duinen'],
      concerns: [{ text: 'De termijn van zes weken halen wij niet in de zomer.', by: 'Zorgaanbieder De Linde' }],
      lastDay,
      url: `${PAGE}/opgaven/1`,
    },
  ],
};

const telling: Pick<
  Samples,
  | 'receipt'
  | 'told'
  | 'more-time-refused'
  | 'voice-handed-over'
  | 'entered-for-you'
  | 'answer-withdrawn'
  | 'second-look'
  | 'second-look-answered'
  | 'link-forwarded'
  | 'link-renewal'
  | 'bulletin'
  | 'outcome'
  | 'decision-result'
  | 'confirmation'
  | 'obstacle-handled'
  | 'welcome'
  | 'meeting'
> = {
  receipt: (shared) => {
    const receipt = {
      kind: 'receipt',
      ...shared,
      answer: 'reply',
      choice: 'joins',
      partyName: party,
      receivedAt: { date: '2026-11-27', time: '14.03' },
      isLate: false,
      isFinal: false,
      lastDay,
      hasClosingInstant: false,
      url: ANSWER,
    } as const;
    return [
      receipt,
      { ...receipt, answer: 'reaction', choice: undefined, isFinal: true, hasClosingInstant: true },
      { ...receipt, isLate: true },
    ];
  },
  told: (shared) => [
    { kind: 'told', ...shared, answer: 'reaction', byName: 'Joris Bakker', partyName: party, lastDay, url: ANSWER },
  ],
  'more-time-refused': (shared) => [
    {
      kind: 'more-time-refused',
      ...shared,
      partyName: party,
      askedUntil: '2026-12-17',
      refusal: 'De bestuurders beslissen op 18 december. Later reageren kan dan niet meer meewegen.',
      byName: 'Sanne de Wit',
      lastDay,
      silence: 'no-objection',
      url: ANSWER,
    },
  ],
  'voice-handed-over': (shared) => [
    {
      kind: 'voice-handed-over',
      ...shared,
      partyName: party,
      byName: 'Joris Bakker',
      on: { date: '2026-11-27', time: '14.03' },
      said: [
        {
          question: 'Kunt u hiermee werken?',
          kind: 'agreement',
          options: [],
          text: 'Er moet eerst een tweede wijkteam zijn.',
          values: [1],
          marks: 0,
        },
        {
          question: 'Wat mist u nog?',
          kind: 'open',
          options: [],
          text: 'Wie betaalt de begeleiding in de avond?',
          values: [],
          marks: 0,
        },
        {
          question: 'Wanneer kan het beginnen?',
          kind: 'choice',
          options: ['Voor de zomer', 'Na de zomer'],
          text: '',
          values: [1],
          marks: 0,
        },
      ],
      lastDay,
      silence: 'no-objection',
      url: ANSWER,
    },
  ],
  'entered-for-you': (shared) => [
    {
      kind: 'entered-for-you',
      ...shared,
      answer: 'reply',
      choice: 'joins',
      partyName: party,
      receivedAt: { date: '2026-11-27', time: '14.03' },
      isLate: false,
      isFinal: false,
      lastDay,
      hasClosingInstant: false,
      byName: 'Sanne de Wit',
      url: ANSWER,
      withdrawUrl: `${ANSWER}&c=intrekken`,
    },
  ],
  'answer-withdrawn': (shared) => [
    {
      kind: 'answer-withdrawn',
      ...shared,
      answer: 'reply',
      partyName: party,
      byName: 'Sanne de Wit',
      reason: 'Ik had de verkeerde partij gekozen.',
      lastDay,
      url: ANSWER,
    },
    {
      kind: 'answer-withdrawn',
      ...shared,
      answer: 'reaction',
      partyName: party,
      byName: 'Joris Bakker',
      answerOf: 'Joris Bakker',
      reason: '',
      lastDay,
      url: PAGE,
    },
  ],
  'second-look': (shared) => [
    {
      kind: 'second-look',
      ...shared,
      task: { ...shared.task, line: [] },
      byName: 'Marieke van Dijk',
      partyName: party,
      wording:
        'Jongeren met begeleiding vinden moeilijk een eigen woning. Wat hebben zij nodig om zelfstandig te wonen?',
      url: `${PAGE}/opgaven/1/meelezen`,
    },
  ],
  'second-look-answered': (shared) => {
    const agreed = {
      kind: 'second-look-answered',
      ...shared,
      task: { ...shared.task, line: [] },
      byName: 'Joris Bakker',
      partyName: party,
      verdict: 'agreed',
      note: '',
      url: `${PAGE}/concepten/1`,
    } as const;
    return [{ ...agreed, verdict: 'changes', note: 'Noem ook de scholen.' }, agreed];
  },
  'link-forwarded': (shared) => [
    {
      kind: 'link-forwarded',
      ...shared,
      obligation: 'reaction',
      byName: 'Joris Bakker',
      partyName: party,
      lastDay,
      url: ANSWER,
    },
  ],
  'link-renewal': (shared) => [{ kind: 'link-renewal', ...shared, obligation: 'reply', lastDay, url: ANSWER }],
  meeting: (shared) => {
    const meeting = {
      kind: 'meeting',
      ...shared,
      method: 'request',
      meetingId: '0199c1a2-5b3e-7c55-9f8e-3f0a6f6f0009',
      sequence: 0,
      startsAt: Date.UTC(2026, 11, 11, 9, 0),
      endsAt: Date.UTC(2026, 11, 11, 11, 0),
      stampedAt: Date.UTC(2026, 10, 26, 10, 0),
      starts: { date: '2026-12-11', time: '10.00' },
      endTime: '12.00',
      cycle: 2,
      location: 'Stadhuis, Grote Markt 2, kamer 1.04',
      agenda: 'Tussenstand\nEen formulier kiezen',
      shortNoticeReason: '',
      url: ANSWER,
    } as const;
    return [
      meeting,
      { ...meeting, sequence: 1, shortNoticeReason: 'De zaal was dubbel geboekt.' },
      { ...meeting, method: 'cancel', sequence: 2 },
    ];
  },
  bulletin: (shared) => [
    {
      kind: 'bulletin',
      ...shared,
      cycle: 2,
      goals: [
        { text: 'Eén formulier voor alle aanmeldingen', state: 'reached' },
        { text: 'Drie gezinnen denken mee', state: 'behind' },
      ],
      actions: { done: 5, open: 2 },
      decisions: ['Wie een gezin doorverwijst, belt eerst met het wijkteam.'],
      successes: ['Het wijkteam en De Linde bellen elkaar nu direct.'],
      next: ['Het formulier proberen in twee wijken.'],
      url: `${PAGE}/opgaven/1`,
    },
  ],
  outcome: (shared) => [
    {
      kind: 'outcome',
      ...shared,
      partyName: party,
      items: [
        {
          question: 'Wat mist u in het voorstel?',
          mine: 'De termijn van zes weken halen wij niet in de zomer.',
          disposition: 'partly',
          reason: 'In juli en augustus geldt een termijn van acht weken.',
          changedText: 'Wij beslissen binnen zes weken, in juli en augustus binnen acht weken.',
        },
        {
          question: '',
          mine: '',
          disposition: 'taken-over',
          reason: 'De meeste partijen kozen voor één toegang.',
          changedText: '',
        },
      ],
      verdicts: choice('sufficient', 'insufficient'),
      url: ANSWER,
    },
  ],
  'decision-result': (shared) => {
    const carried = {
      kind: 'decision-result',
      ...shared,
      outcome: 'carried',
      decidedOn: '2026-11-26',
      proposal,
      conditions: ['De cijfers komen elk kwartaal. (Wim de Boer)'],
      url: `${PAGE}/opgaven/1`,
    } as const;
    return [
      carried,
      { ...carried, outcome: 'rejected', conditions: [] },
      { ...carried, outcome: 'undecided', conditions: [] },
    ];
  },
  confirmation: (shared) => [
    {
      kind: 'confirmation',
      ...shared,
      partyName: party,
      decidedOn: '2026-11-26',
      proposal,
      conditions: ['De cijfers komen elk kwartaal. (Wim de Boer)'],
      lastDay,
      url: ANSWER,
    },
  ],
  'obstacle-handled': (shared) => [
    {
      kind: 'obstacle-handled',
      ...shared,
      partyName: party,
      reason: 'Wij hebben nu geen mensen om dit te doen.',
      note: 'De gemeente betaalt een half jaar lang een extra medewerker.',
      byName: 'Ans Vermeer',
      url: ANSWER,
    },
  ],
  welcome: (shared) => [
    {
      kind: 'welcome',
      ...shared,
      partyName: party,
      wording: 'Jongeren wachten te lang op een woning met zorg. Wat kunnen wij samen anders doen?',
      cycle: { number: 2, lastDay },
      bulletins: [{ cycle: 1, on: '2026-11-13' }],
      meeting: { date: '2026-12-11', time: '10.00', location: 'Stadhuis, Grote Markt 2' },
      url: `${PAGE}/opgaven/1`,
    },
  ],
};

const steering: Pick<
  Samples,
  | 'escalation'
  | 'disposition-work'
  | 'deadline-changed'
  | 'cancelled'
  | 'manager-reminder'
  | 'sent-back'
  | 'handed-over'
  | 'taken-over'
> = {
  escalation: (shared) => {
    const deputy = {
      kind: 'escalation',
      ...shared,
      tier: 'deputy',
      cause: 'silence',
      partyName: party,
      whyEssential: 'Zonder de centrumgemeente kan niemand de wachtlijst veranderen.',
      history: [
        { on: '2026-11-05', what: 'asked' },
        { on: '2026-11-19', what: 'reminded' },
      ],
      next: { tier: 'manager', on: '2026-12-01' },
      url: ANSWER,
    } as const;
    const refused = { ...deputy, cause: 'refusal', refusalReason: 'Wij hebben hier nu geen mensen voor.' } as const;
    const past = [
      ...deputy.history,
      { on: '2026-11-20', what: 'refused' },
      { on: '2026-11-24', what: 'deputy' },
    ] as const;
    return [
      deputy,
      { ...refused, tier: 'manager', history: past, next: { tier: 'executive', on: '2026-12-03' } },
      { ...refused, tier: 'executive', history: past, next: { tier: 'board', on: '2026-12-07' } },
      { ...refused, tier: 'board', history: [...past, { on: '2026-12-03', what: 'executive' }], next: undefined },
    ];
  },
  'disposition-work': (shared) => {
    const work = {
      kind: 'disposition-work',
      ...shared,
      reactions: 38,
      items: 46,
      unhandled: 46,
      lastDay,
      url: `${PAGE}/opgaven/1`,
    } as const;
    return [work, { ...work, reactions: 0, items: 0, unhandled: 0 }];
  },
  'deadline-changed': (shared) => {
    const extended = {
      kind: 'deadline-changed',
      ...shared,
      cause: 'extend',
      step: 'consultation',
      before: '2026-11-30',
      after: lastDay,
      byName: 'Marieke van Dijk',
      reason: 'De stukken waren een dag te laat.',
      isSecondTerm: false,
      mustAct: true,
      obligation: 'reaction',
      url: ANSWER,
    } as const;
    return [
      extended,
      { ...extended, mustAct: false },
      { ...extended, cause: 'undo', before: '2026-12-10' },
      { ...extended, cause: 'pause' },
      { ...extended, step: 'decision', reason: '', isSecondTerm: true, obligation: 'ballot' },
      { ...extended, cause: 'close-early', after: undefined, mustAct: false },
    ];
  },
  cancelled: (shared) => [
    {
      kind: 'cancelled',
      ...shared,
      byName: 'Marieke van Dijk',
      reason: 'Het Rijk neemt deze taak over.',
      on: '2026-11-27',
      url: `${PAGE}/opgaven/1`,
    },
  ],
  'handed-over': (shared) => {
    const taken = {
      kind: 'handed-over',
      ...shared,
      isNew: true,
      fromName: 'Marieke van Dijk',
      toName: shared.to.name,
      byName: 'Marieke van Dijk',
      reason: 'Ik ga met verlof tot 1 maart.',
      duties: [
        { obligation: 'plan-meeting', lastDay: { date: '2026-12-04', workingDaysLeft: 5 } },
        { obligation: 'open-consultation', lastDay },
      ],
      url: `${PAGE}/opgaven/1`,
    } as const;
    return [taken, { ...taken, isNew: false, fromName: shared.to.name, toName: 'Ilse Vonk', duties: [] }];
  },
  'taken-over': (shared) => {
    const taken = {
      kind: 'taken-over',
      ...shared,
      isSuccessor: true,
      fromName: 'Joris Bakker',
      toName: shared.to.name,
      partyName: party,
      byName: 'Marieke van Dijk',
      reason: 'Joris werkt vanaf december ergens anders.',
      duties: [{ obligation: 'reaction', lastDay }],
      obligation: 'reaction',
      url: ANSWER,
    } as const;
    return [
      taken,
      { ...taken, duties: [], obligation: undefined, url: `${PAGE}/opgaven/1` },
      {
        ...taken,
        isSuccessor: false,
        fromName: shared.to.name,
        toName: 'Ans Vermeer',
        obligation: undefined,
        url: `${PAGE}/opgaven/1`,
      },
    ];
  },
  'manager-reminder': (shared) => {
    const late = {
      kind: 'manager-reminder',
      ...shared,
      obligation: 'complete-work-group',
      lastDay: { date: '2026-11-20', workingDaysLeft: -5 },
      missing: ['Wijkteam Oost', 'Zorgaanbieder De Linde'],
      everyWorkingDays: 5,
      url: `${PAGE}/opgaven/1`,
      settingsUrl: `${PAGE}/herinneringen`,
    } as const;
    const ahead = { ...late, lastDay, missing: [] };
    return [late, { ...ahead, obligation: 'plan-meeting' }, { ...ahead, obligation: 'write-minutes' }];
  },
  'sent-back': (shared) => {
    const objected = {
      kind: 'sent-back',
      ...shared,
      cause: 'objection',
      reasons: [{ text: 'De kosten voor kleine gemeenten zijn niet gedekt.', by: 'Gemeente Zandvoort' }],
      cycle: { number: 4, lastDay },
      url: `${PAGE}/opgaven/1`,
    } as const;
    return [
      objected,
      { ...objected, cause: 'manager', cycle: undefined },
      { ...objected, cause: 'board', cycle: undefined },
    ];
  },
};

const measures = [
  { number: 1, on: '2027-06-10' },
  { number: 2, on: '2027-09-10' },
  { number: 3, on: '2028-03-10' },
] as const;

const anchoring: Pick<
  Samples,
  'anchoring-work' | 'anchoring-plan' | 'measure' | 'anchoring-overdue' | 'task-anchored'
> = {
  'anchoring-work': (shared) => [
    {
      kind: 'anchoring-work',
      ...shared,
      lastDay,
      boardOn: '2026-12-17',
      measures,
      url: `${PAGE}/opgaven/1/borgingsplan`,
    },
  ],
  'anchoring-plan': (shared) => {
    const plan = {
      kind: 'anchoring-plan',
      ...shared,
      reader: 'party',
      ownerName: 'Karim Yilmaz (Gemeente Haarlem)',
      structure: 'Het maandelijkse overleg van de regionale toegang.',
      money: { kind: 'budget', budget: 'Regionaal budget wonen en zorg 2027', euros: 45_000 },
      stops: { on: '2028-12-31', criteria: 'De wachttijd is een jaar lang korter dan zes weken.' },
      measures,
      url: `${PAGE}/opgaven/1/borging`,
    } as const;
    const none = { kind: 'none', why: 'Het past in het gewone werk.' } as const;
    return [plan, { ...plan, reader: 'owner', money: none }, { ...plan, reader: 'reporter' }];
  },
  measure: (shared) => [
    {
      kind: 'measure',
      ...shared,
      number: 1,
      months: 3,
      questions: [
        { text: 'Hoe lang wacht een jongere gemiddeld?', unit: 'weken', baseline: 26 },
        { text: 'Wat werkt er, en wat schuurt er nog?', unit: '', baseline: null },
      ],
      lastDay,
      url: ANSWER,
    },
  ],
  'anchoring-overdue': (shared) => {
    const plan = {
      kind: 'anchoring-overdue',
      ...shared,
      missing: { what: 'plan' },
      lastDay: { date: '2026-11-13', workingDaysLeft: -10 },
      url: `${PAGE}/opgaven/1/borging`,
    } as const;
    return [plan, { ...plan, missing: { what: 'measure', number: 2 } }];
  },
  'task-anchored': (shared) => {
    const finished = {
      kind: 'task-anchored',
      ...shared,
      ownerName: 'Karim Yilmaz (Gemeente Haarlem)',
      structure: 'Het maandelijkse overleg van de regionale toegang.',
      residents: 'Jongeren wachten korter en houden dezelfde begeleider.',
      measures: { done: 3, of: 3 },
      url: `${PAGE}/opgaven/1/borging`,
    } as const;
    const reason = 'De aanbieder is gestopt, dus de laatste meting kan niet meer.';
    return [finished, { ...finished, measures: { done: 2, of: 3 }, reason }];
  },
};

const samples: Samples = { ...asking, ...telling, ...steering, ...anchoring };

/** A made-up mail of every kind and of every form that it takes: for the tests and the gallery. */
export function sampleMails(language: Language): readonly MailModel[] {
  const to = { name: 'Sanne de Wit', email: 'sanne.dewit@haarlem.example', language };
  return mailKinds.flatMap<MailModel>((kind) => samples[kind]({ to, task: sampleTask }));
}

/** Made-up reminders of three tasks that go to one person in one mail. */
export function sampleReminders(language: Language): readonly Reminder[] {
  const [reply, , , action, ballot] = sampleMails(language).filter(isReminder);
  const [late] = sampleMails(language).filter((model) => model.kind === 'manager-reminder');
  const other = { ...sampleTask, id: '0199c1a2-5b3e-7c55-9f8e-3f0a6f6f0009', title: 'Minder wachten op hulp' };
  const another = (name: string) => ({ ...other, manager: { name, email: 'omar@regio.example' } });
  return [reply, { ...action, task: other }, { ...ballot, task: another('Omar Haddad') }, late].map(
    (model, index) =>
      ({ ...model, url: `${PAGE}/l/0199c1a2-5b3e-7c55-9f8e-3f0a6f6f000${String(index)}#k=a2V5` }) as Reminder,
  );
}

const sampleTask: TaskSheet = {
  id: '0199c1a2-5b3e-7c55-9f8e-3f0a6f6f0000',
  title: 'Wonen met zorg',
  programmeName: 'Regio Duin en Polder',
  manager: { name: 'Marieke van Dijk', email: 'marieke.vandijk@regio.example' },
  today: '2026-11-27',
  line: [
    { stage: 'invitation', state: 'done', from: '2026-10-02', until: '2026-10-22' },
    { stage: 'iterations', state: 'now', from: '2026-10-23', until: '2027-01-06', cycle: { number: 2, of: 3 } },
    { stage: 'consultation', state: 'planned', from: '2027-01-07', until: '2027-02-24' },
    { stage: 'decision', state: 'planned', from: '2027-02-25', until: '2027-03-10' },
    { stage: 'anchoring', state: 'planned', from: '2027-03-11', until: '2028-03-10' },
  ],
  url: `${PAGE}/opgaven/1`,
};
