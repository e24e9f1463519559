/** The steps of a task that a scene may stand still in, in their order. */
export const stops = [
  'invitation',
  'iteration',
  'preparation',
  'consultation',
  'dispositions',
  'decision',
  'anchoring',
  'measure',
] as const;
export type Stop = (typeof stops)[number];

export interface Scene {
  readonly title: string;
  readonly wording: string;
  /** The step that the task goes to, and stays in. */
  readonly at: Stop;
  /** Of the steps of that kind; absent: the first. */
  readonly ordinal?: number;
  readonly workingDayMs: number;
  readonly policy?: object;
  /** Sent back from its first consultation before it comes to a rest in its second cycle. */
  readonly isSentBack?: boolean;
  /** One party that must join refused. */
  readonly isRefused?: boolean;
  readonly isPaused?: boolean;
  /** Nobody reacts before they were asked by mail, so that everybody has a link to their reaction. */
  readonly waitsForMail?: boolean;
}

// A working day lasts so long that the step is still open when its pages are looked at, on a busy machine too.
const still = 300_000;
// Where a mail leads to the page, somebody waits for it until the next day's window.
const slow = 60_000;
// The check-in of a cycle is asked on its eighth day, and the reflection on the day after.
const brisk = 10_000;

// Two months pass while the other pages are looked at.
const fast = 1000;
// On so fast a clock every step needs days enough for a busy machine; it ends when all is done. The second measure is
// asked after two months, and the third one not before the pages were looked at.
const roomy = {
  invitation: { days: 60 },
  iterations: { count: 1, days: 60 },
  preparation: { days: 30 },
  consultation: { days: 90 },
  dispositions: { days: 60 },
  decision: { days: 60 },
  anchoring: { days: 60, measureMonths: [1, 2, 24], measureDays: 60 },
};

export const scenes = {
  invitation: {
    title: 'Logeren dicht bij huis',
    wording: 'Gezinnen wachten nu maanden op een logeerplek voor hun kind. Hoe kan dat korter, dicht bij huis?',
    at: 'invitation',
    workingDayMs: slow,
  },
  refused: {
    title: 'Vervoer naar dagbesteding',
    wording: 'Inwoners zijn nu lang onderweg naar hun dagbesteding. Hoe wordt die reis korter en rustiger?',
    at: 'invitation',
    workingDayMs: slow,
    isRefused: true,
  },
  cycle: {
    title: 'Wonen met zorg',
    wording: 'Jongeren die uit een instelling komen, wachten nu lang op een plek met begeleiding. Hoe kan dat korter?',
    at: 'iteration',
    workingDayMs: brisk,
  },
  preparation: {
    title: 'Eén plan per gezin',
    wording: 'Een gezin met meer hulpverleners heeft nu ook meer plannen. Hoe werken wij samen vanuit één plan?',
    at: 'preparation',
    workingDayMs: still,
  },
  opening: {
    title: 'Hulp op school',
    wording: 'Kinderen missen nu les voor hun hulp. Welke hulp kan op school, en wie regelt dat?',
    at: 'preparation',
    workingDayMs: still,
  },
  consultation: {
    title: 'Van 18 min naar 18 plus',
    wording: 'Jongeren raken rond hun achttiende verjaardag hun begeleiding kwijt. Hoe loopt die hulp door?',
    at: 'consultation',
    workingDayMs: slow,
  },
  dispositions: {
    title: 'Ambulante hulp in de avond',
    wording: 'Na zes uur is er nu geen ambulante hulp. Wat is er in de avond nodig, en wie doet dat?',
    at: 'dispositions',
    workingDayMs: still,
  },
  decision: {
    title: 'Wachttijd voor behandeling',
    wording: 'Kinderen wachten nu langer dan de afspraak op hun behandeling. Hoe verdelen wij de plekken beter?',
    at: 'decision',
    workingDayMs: slow,
    waitsForMail: true,
    policy: { decision: { days: 20 } },
  },
  anchored: {
    title: 'Meldingen buiten kantooruren',
    wording: 'Een melding in het weekend blijft nu liggen tot maandag. Wie pakt haar op, en hoe snel?',
    at: 'measure',
    ordinal: 2,
    workingDayMs: fast,
    policy: roomy,
  },
  sentBack: {
    title: 'Steun voor mantelzorgers',
    wording: 'Mantelzorgers vragen nu pas hulp als het te zwaar is. Hoe bereiken wij hen eerder?',
    at: 'iteration',
    workingDayMs: still,
    isSentBack: true,
  },
  paused: {
    title: 'Dagbesteding op de boerderij',
    wording: 'Er zijn nu te weinig plekken op zorgboerderijen. Hoe komen er plekken bij?',
    at: 'invitation',
    workingDayMs: still,
    isPaused: true,
  },
} as const satisfies Record<string, Scene>;

export type SceneName = keyof typeof scenes;
export const sceneNames = Object.keys(scenes) as readonly SceneName[];
