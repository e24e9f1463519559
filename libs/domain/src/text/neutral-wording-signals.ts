import type { Sentence } from './sentences-of';
import { signalAt, signalOnSentence, type WordingSignal } from './wording-signal';

const anyOf = (words: string): string => words.trim().split(/\s+/).join('|');
const word = (words: string, flags = 'iu'): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags);

// Only words that have no neutral use in a question to partners: "schulden" and "natuurlijke" are left alone.
const loaded = word(
  `${anyOf(`onwil onwillig onwillige falen faalt gefaald falend falende weigeren weigert geweigerd onacceptabel
   onacceptabele uiteraard natuurlijk vanzelfsprekend overduidelijk belachelijk belachelijke absurd absurde
   schandalig schandalige onkunde onbekwaam wanbeleid wantoestanden hopeloos hopeloze rampzalig rampzalige
   chaotisch chaotische zogenaamd zogenaamde onwerkbaar onwerkbare desinteresse afschuiven
   tegenwerken tegenwerking dwarsliggen`)}|de schuld|eigen schuld|maar liefst`,
  'giu',
);
const parties =
  'gemeenten?|(?:zorg)?aanbieders?|instellingen?|toegang|gebiedsteams?|wijkteams?|organisaties?|scholen|bestuurders?';
// "Altijd" and "nooit" about a party are a judgement; about opening hours they are not.
const generalising = new RegExp(
  `(?<!\\p{L})(?:(?:${parties}|zij|men)(?!\\p{L})[^.?!,;]{0,40}(?<!\\p{L})(?:altijd|nooit)` +
    `|(?:altijd|nooit)\\s+(?:de|die)\\s+(?:${parties}))(?!\\p{L})`,
  'iu',
);

const measures = anyOf('invoeren uitrollen implementeren oprichten aanschaffen afschaffen instellen verplichten');
// A verb whose other half stands at the end of the question: "Hoe voeren we één loket in?"
const partedMeasures = [
  'voer(?:en|t)? .+ in',
  'rol(?:len|t)? .+ uit',
  'schaf(?:fen|t)? .+ (?:af|aan)',
  'richt(?:en)? .+ op',
];
const presupposed = [
  new RegExp(`(?<!\\p{L})(?:hoe|wanneer|waar)(?!\\p{L})[^.?!]*(?<!\\p{L})(?:${measures})(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:hoe|wanneer|waar) (?:${partedMeasures.join('|')})(?=\\s*[?.]|$)`, 'iu'),
  word('er (?:moet|moeten|dient)(?!\\p{L})[^.?!]*(?<!\\p{L})komen'),
  word('de (?:enige |beste |juiste )?oplossing (?:is|ligt)'),
  word('(?:alleen|enkel|slechts) door'),
  word(`(?:we|wij|gemeenten|aanbieders) (?:gaan|willen|moeten|zullen)(?!\\p{L})[^.?!]*(?<!\\p{L})(?:${measures})`),
];

const leading = [
  word('(?:vindt|vinden|denkt|denken) (?:u|jij|je|jullie|wij|we)(?: ook)? niet'),
  word('(?:bent u|ben je|zijn jullie|zijn we) het (?:er ?mee|ermee) eens'),
  word('(?:is|zou|was) het (?:ook )?niet (?:zo|tijd|beter|logisch|verstandig|mogelijk|gewoon)'),
  /,? (?:toch|nietwaar|of niet)\s*\?/iu,
  /^(?:waarom|hoe kan het dat|hoe komt het dat)(?!\p{L})[^?]*(?<!\p{L})(?:gemeenten?|(?:zorg)?aanbieders?|toegang)(?!\p{L})[^?]*(?<!\p{L})(?:niet|geen|nog steeds)(?!\p{L})/iu,
];

// "Ze" and "we" in one sentence are often residents and partners together; the stressed forms set sides against each other.
const sides = [
  new RegExp(
    '(?<!\\p{L})wij(?!\\p{L})[^.?!]*(?<!\\p{L})zij(?!\\p{L})|(?<!\\p{L})zij(?!\\p{L})[^.?!]*(?<!\\p{L})wij(?!\\p{L})',
    'iu',
  ),
  word(`(?:wij|we|ons) als (?:de |een )?(?:${parties})`),
  word('de tegenpartij|de overkant|de andere kant van de tafel|dat kamp|hun probleem'),
  word(`(?:die|de) (?:${parties}) (?:moet|moeten) (?:eens|gewoon|eindelijk|maar|nu eens)`),
];

const closedStart =
  /^["“'‘]?(?:is|zijn|kan|kunnen|moet|moeten|mag|mogen|wil|wilt|willen|zal|zullen|heeft|hebben|gaat|gaan|doet|doen|wordt|worden|bent|vindt|vinden|lukt|werkt|willen|zou|zouden)(?!\p{L})[^?]*\?["”'’]?$/iu;

/** Signals on neutral wording in one Dutch sentence: does it choose a side, or know the answer already? */
export function neutralWordingSignals(sentence: Sentence): readonly WordingSignal[] {
  const isLeading = firstOf('leading-question', sentence, leading);
  return [
    ...firstOf('solution-presupposed', sentence, presupposed),
    ...loadedWords(sentence),
    ...isLeading,
    ...firstOf('we-and-they', sentence, sides),
    // A leading question is closed as well: that it leads is what has to change.
    ...(isLeading.length === 0 && closedStart.test(sentence.text)
      ? [signalOnSentence('closed-question', sentence)]
      : []),
  ];
}

function firstOf(
  kind: 'solution-presupposed' | 'leading-question' | 'we-and-they',
  sentence: Sentence,
  patterns: readonly RegExp[],
): readonly WordingSignal[] {
  return patterns.flatMap((pattern) => signalAt(kind, sentence, pattern)).slice(0, 1);
}

function loadedWords(sentence: Sentence): readonly WordingSignal[] {
  const words = [...sentence.text.matchAll(loaded)].map(({ 0: found, index }) => ({
    kind: 'loaded-word' as const,
    start: sentence.start + index,
    end: sentence.start + index + found.length,
    found,
    instead: null,
  }));
  return [...words, ...signalAt('loaded-word', sentence, generalising)];
}
