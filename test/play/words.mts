import { randomUUID } from 'node:crypto';

// What people write in a play or a simulation, as the API takes it.

export interface Prompt {
  readonly id: string;
  readonly kind: 'open' | 'scale' | 'choice' | 'agreement' | 'multiple' | 'ranking';
  readonly options: readonly string[];
}
export interface CastParty {
  readonly partyId: string;
  readonly essential: boolean;
  readonly contactSeatId: string;
}
export interface TaskWords {
  readonly cast: readonly CastParty[];
  readonly deciderSeatIds: readonly string[];
  readonly workingDayMs: number;
  /** What differs from the policy of the agenda. */
  readonly policy: object;
  readonly title?: string;
}

export function taskDraft({ cast, deciderSeatIds, workingDayMs, policy, title }: TaskWords): object {
  return {
    title: title ?? 'Wonen met zorg',
    wording: 'Jongeren die uit een instelling komen, wachten nu lang op een plek met begeleiding. Hoe kan dat korter?',
    by: 'content',
    area: '',
    frame: 'De contracten blijven zoals ze zijn.',
    frameSetBy: 'De gemeenten, na overleg met de aanbieders',
    openPoints: 'De aanmeldroute en de verdeling van de plekken.',
    groupDecides: 'Hoe de route eruitziet.',
    groupDoesNotDecide: 'Het tarief.',
    risks: 'De zomervakantie valt in de tweede cyclus.',
    hoursPerMonth: 8,
    parties: cast.map(({ partyId, essential, contactSeatId }) => ({
      partyId,
      essential,
      whyEssential: essential ? 'Zonder deze partij werkt de route in haar wijken niet.' : '',
      contactSeatId,
    })),
    deciderSeatIds,
    policy,
    startsOn: null,
    pace: { workingDayMs },
  };
}

export const proposalWords = {
  title: 'Eén aanmeldroute voor wonen met zorg',
  summary: 'Alle wijken gebruiken dezelfde aanmeldroute. De school en het wijkteam kijken samen mee.',
  sections: [
    {
      key: 'route',
      heading: 'De route',
      text: 'Een aanmelding komt binnen bij het wijkteam en krijgt binnen vijf werkdagen antwoord.',
    },
    { key: 'wie', heading: 'Wie doet wat', text: 'De aanbieder zegt binnen drie werkdagen of er plek is.' },
  ],
};

export const goalWords = { text: 'Eén aanmeldroute voor alle wijken beschrijven' };
export const actionWords = { text: 'Drie wijkteams vragen wat er nu misgaat' };

/** A meeting on a day; `shortNoticeReason` is needed when that day is near. */
export const meetingWords = (on: string, shortNoticeReason = ''): object => ({
  on,
  from: '09:30',
  until: '11:30',
  location: 'Gemeentehuis',
  agenda: '',
  shortNoticeReason,
});

export const minutesWords: object = {
  summary: 'Wij bespraken hoe gezinnen nu worden doorverwezen.',
  decisions: ['Wie een gezin doorverwijst, belt eerst.'],
  actions: [],
};

export interface Roster {
  readonly partyIds: readonly string[];
  readonly personIds: readonly string[];
}

export const consultationWords = ({ partyIds, personIds }: Roster): object => ({
  question: 'Kunt u werken met één aanmeldroute?',
  minutes: 4,
  silence: 'no-objection',
  prompts: [
    { kind: 'open', question: 'Wat moet er anders?', explanation: '', options: [], required: false },
    {
      kind: 'scale',
      question: 'Hoe goed past dit bij uw werk?',
      explanation: '',
      options: ['past niet', 'past goed'],
      required: true,
    },
    {
      kind: 'choice',
      question: 'Wanneer kunt u beginnen?',
      explanation: '',
      options: ['Meteen', 'Na de zomer'],
      required: true,
    },
    {
      kind: 'ranking',
      question: 'Wat moet als eerste klaar zijn?',
      explanation: '',
      options: ['De aanmeldroute', 'De werkafspraken', 'De evaluatie'],
      required: false,
    },
  ],
  partyIds,
  personIds,
});

export const dispositionWords = (itemIds: readonly string[], kind = 'taken-over'): object => ({
  itemIds,
  kind,
  reason: 'Dat klopt. We passen de tekst aan.',
  changedText: 'De route',
});

export const reflectionWords = {
  works: 'We kennen elkaars werk beter.',
  chafes: 'De agenda’s zijn vol.',
  next: 'We kiezen twee wijken om mee te beginnen.',
  succeeded: 'Iedereen kwam naar de bijeenkomst.',
};

export function reactionWords(prompts: readonly Prompt[], text: string, final = true): object {
  return { answers: answersTo(prompts, text), final };
}

export function answersTo(prompts: readonly Prompt[], text: string): object[] {
  return prompts.map((prompt) => ({ promptId: prompt.id, ...answerTo(prompt, text) }));
}

function answerTo({ kind, options }: Prompt, text: string): object {
  switch (kind) {
    case 'open':
      return { text };
    case 'scale':
      return { value: 4 };
    case 'choice':
      return { value: 0 };
    case 'agreement':
      return { value: 1, text };
    case 'multiple':
      return { values: [0] };
    case 'ranking':
      return { values: options.map((_option, index) => options.length - 1 - index) };
  }
}

export const measureQuestions = [
  { kind: 'number', text: 'Hoelang blijft een vraag liggen?', unit: 'uur', baseline: 52.5, target: 12 },
  { kind: 'grade', text: 'Welk cijfer geven de wijkteams de samenwerking?', unit: '', baseline: null, target: 8 },
  { kind: 'open', text: 'Wat werkt goed, en wat niet?', unit: '', baseline: null, target: null },
] as const;

export interface PlanSeats {
  readonly ownerSeatId: string;
  readonly reporterSeatId: string;
  /** When there is a measure, by the policy of the task. */
  readonly months: readonly number[];
}

/** The borgingsplan: every measure asks everything, of the same person. */
export function anchoringPlanWords({ ownerSeatId, reporterSeatId, months }: PlanSeats): object {
  const questions = measureQuestions.map((question) => ({ id: randomUUID(), ...question }));
  const questionIds = questions.map(({ id }) => id);
  return {
    ownerSeatId,
    money: { kind: 'budget', budget: 'Regionaal budget jeugd', euros: 48_500 },
    structure: 'Het overleg van de wijkteams, elke eerste dinsdag van de maand.',
    residents: 'Gezinnen krijgen binnen een dag antwoord.\n\nWie verder kan, stroomt door naar lichtere hulp.',
    stop: { criteria: 'Twee metingen na elkaar is het doel gehaald.', on: '2031-01-01' },
    questions,
    measures: months.map((each) => ({ months: each, reporterSeatId, questionIds })),
  };
}

const given: Readonly<Record<(typeof measureQuestions)[number]['kind'], object>> = {
  number: { value: 31.5, text: '' },
  grade: { value: 6, text: 'Twee teams gaven geen cijfer.' },
  open: { value: null, text: 'De lijnen zijn kort. De overdracht op maandag kost nog veel tijd.' },
};

export interface MeasureQuestion {
  readonly id: string;
  readonly kind: (typeof measureQuestions)[number]['kind'];
}

export const measurementWords = (
  questions: readonly MeasureQuestion[],
  remark = 'In de vakantie was het rustiger.',
): object => ({ answers: questions.map(({ id, kind }) => ({ questionId: id, ...given[kind] })), remark });
