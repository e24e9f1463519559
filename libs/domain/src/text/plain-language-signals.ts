import type { Sentence } from './sentences-of';
import { signalOnSentence, type WordingSignal } from './wording-signal';

/** Longer than this many words, a sentence is hard to read at B1. */
export const longestPlainSentence = 20;

/** Words of offices, and what people say instead. Words of the process itself (borging, consultatie) are explained by its pages. */
const plainer: Readonly<Record<string, string>> = {
  aangaande: 'over',
  alsmede: 'en',
  betreffende: 'over',
  commitment: 'steun',
  conform: 'volgens',
  deliverables: 'resultaten',
  derhalve: 'daarom',
  desbetreffende: 'deze',
  'door middel van': 'met',
  effectueren: 'uitvoeren',
  faciliteren: 'helpen',
  governance: 'wie waarover gaat',
  handelingsperspectief: 'wat iemand kan doen',
  implementatie: 'invoering',
  implementeren: 'invoeren',
  indien: 'als',
  inzake: 'over',
  'met betrekking tot': 'over',
  middels: 'met',
  monitoren: 'volgen',
  onderhavige: 'deze',
  'op het gebied van': 'bij',
  optimaliseren: 'verbeteren',
  'quick wins': 'snelle verbeteringen',
  reeds: 'al',
  roadmap: 'planning',
  stakeholders: 'betrokkenen',
  stroomlijnen: 'eenvoudiger maken',
  synergie: 'samenwerking',
  'ten aanzien van': 'over',
  'ten behoeve van': 'voor',
  teneinde: 'om',
  tevens: 'ook',
  thans: 'nu',
  voornoemde: 'deze',
};
const officeWords = new RegExp(`(?<!\\p{L})(?:${Object.keys(plainer).join('|')})(?!\\p{L})`, 'giu');

// Read as words by everybody who is asked.
const wellKnown = [
  'NL',
  'EU',
  'GGD',
  'GGZ',
  'WMO',
  'BV',
  'OV',
  'ICT',
  'IT',
  'TV',
  'PDF',
  'BSN',
  'HBO',
  'MBO',
  'VO',
  'PO',
  'OK',
];
const capitals = /(?<![\p{L}\d-])\p{Lu}{2,6}(?:'s)?(?![\p{L}\d])/gu;

// Nouns that look like one.
const noParticiple =
  '(?!gemeenten|gezinnen|gebied(?:en)?|beleid|besluit(?:en)?|bericht(?:en)?|gesprekken|gevolgen|aanbod|inzet|inkomen|toekomst|opgaven|uitkomsten|vertrouwen|\\p{L}+ingen)';
const participle = String.raw`${noParticiple}(?:ge|be|ver|ont|her|aan|af|in|op|uit|voor|toe)\p{L}{2,}(?:d|t|en)`;
const auxiliary = '(?:wordt|worden|werd|werden)';
const passive = new RegExp(
  `(?<!\\p{L})(?:${auxiliary}(?!\\p{L})[^.?!,;]*?(?<!\\p{L})${participle}|${participle}\\s+${auxiliary})(?!\\p{L})`,
  'giu',
);

export function longSentenceSignals(sentences: readonly Sentence[]): readonly WordingSignal[] {
  return sentences
    .filter(({ text }) => (text.match(/[\p{L}\d][\p{L}\d'’.-]*/gu) ?? []).length > longestPlainSentence)
    .map((sentence) => signalOnSentence('long-sentence', sentence));
}

/** Signals on plain Dutch: office words, abbreviations that nobody explains, and passives on a heap. */
export function plainLanguageSignals(text: string, sentences: readonly Sentence[]): readonly WordingSignal[] {
  return [...jargon(text), ...abbreviations(text), ...passives(sentences)];
}

function jargon(text: string): readonly WordingSignal[] {
  return [...text.matchAll(officeWords)].map(({ 0: found, index }) => ({
    ...{ kind: 'jargon' as const, start: index, end: index + found.length, found },
    instead: plainer[found.toLowerCase()] ?? null,
  }));
}

/** Each abbreviation once, at its first place. A text in capitals has no abbreviations to find. */
function abbreviations(text: string): readonly WordingSignal[] {
  if (text === text.toUpperCase()) return [];
  const seen = new Set<string>(wellKnown);
  return [...text.matchAll(capitals)].flatMap(({ 0: found, index }) => {
    const isNew = !seen.has(found);
    seen.add(found);
    const signal = { kind: 'abbreviation' as const, start: index, end: index + found.length, found, instead: null };
    return isNew && !isExplained(text, found) ? [signal] : [];
  });
}

/** "Regiovisie (RV)" and "RV (regiovisie)" both say what it stands for. */
function isExplained(text: string, abbreviation: string): boolean {
  return text.includes(`(${abbreviation})`) || new RegExp(`${abbreviation} \\([^)]*\\p{Ll}{3}`, 'u').test(text);
}

/** One passive is fine; two in a sentence, or the third sentence in a row, hides who does what. */
function passives(sentences: readonly Sentence[]): readonly WordingSignal[] {
  const counts = sentences.map(({ text }) => [...text.matchAll(passive)].length);
  const hasPassive = (at: number) => (counts[at] ?? 0) > 0;
  return sentences
    .filter((_, at) => (counts[at] ?? 0) > 1 || (hasPassive(at) && hasPassive(at - 1) && hasPassive(at - 2)))
    .map((sentence) => signalOnSentence('passive', sentence));
}
