import type { ConsultationOutcomeView, DispositionView, PromptView, ReactionItemView } from '@samenspel/contracts';
import { handledTogether } from '@samenspel/domain';
import { facts, heading, words as text, type Block } from '@samenspel/document';
import { dayWords, type Words } from '../../platform/document/words';
import { answerWords, conclusionWords, countsOf, headingWords, type Result } from './prompt-words';

export interface ResponseRecord {
  readonly outcome: ConsultationOutcomeView;
  readonly items: readonly ReactionItemView[];
  readonly dispositions: readonly DispositionView[];
  readonly proposal: { readonly number: number; readonly title: string } | null;
}

/** The Nota van Antwoord: what was asked, who said what, what was done with it and why. The same as its page. */
export function responseDocumentOf(words: Words, record: ResponseRecord): readonly Block[] {
  const { t } = words;
  const { outcome } = record;
  const { handled, total } = outcome.dispositions;
  const unfinished = handled < total ? [text('warning', t('responseDocument:unfinished', { handled, total }))] : [];
  return [
    text('lead', outcome.question),
    text('paragraph', t('responseDocument:what')),
    ...unfinished,
    ...askedPart(words, record),
    ...outcome.prompts.flatMap((result) => chapterOf(words, record, result)),
    ...closedPart(words, record),
    ...notesPart(words, record),
    ...changesPart(words, record),
    text('small', t('responseDocument:made', { date: dayWords(words, outcome.step.deadline.today) })),
  ];
}

/** On which text, until when, who was asked and who reacted; of people only how many. */
function askedPart(words: Words, { outcome, proposal }: ResponseRecord): readonly Block[] {
  const { t } = words;
  const { step, responded, silence, lateParties, individuals } = outcome;
  const { done, of, outsideRoster } = individuals;
  return [
    heading(2, t('responseDocument:asked.title')),
    ...facts([
      [t('responseDocument:asked.proposal'), proposal === null ? '' : t('responseDocument:asked.version', proposal)],
      [
        t('responseDocument:asked.when'),
        t('responseDocument:asked.until', { date: dayWords(words, step.deadline.lastDay) }),
      ],
      [t('responseDocument:asked.reacted', { done: responded.done, of: responded.of }), responded.doneNames.join(', ')],
      [t('responseDocument:asked.silent'), responded.openNames.join(', ')],
      [t('responseDocument:asked.silence'), t(`responseDocument:asked.meaning.${silence}`)],
      [t('responseDocument:asked.late'), lateParties.join(', ')],
      [
        t('responseDocument:asked.people'),
        done + of + outsideRoster > 0 ? t('responseDocument:asked.peopleText', { done, of, outsideRoster }) : '',
      ],
    ]),
    text('small', t('responseDocument:asked.names')),
  ];
}

/** One question: what came out of it, and per disposition what was said and what was done with it. */
function chapterOf(words: Words, record: ResponseRecord, result: Result): readonly Block[] {
  const { t } = words;
  const { prompt, counts } = result;
  const items = record.items.filter(({ promptId }) => promptId === prompt.id);
  const isCounted = counts.some(({ total }) => total > 0);
  return [
    heading(2, t('responseDocument:question', { number: prompt.ordinal, question: prompt.question })),
    ...(isCounted ? [text('paragraph', `${conclusionWords(words, result)}.`), ...countsOf(words, result)] : []),
    ...(items.length === 0 ? [text('small', t('responseDocument:nobody'))] : []),
    ...handledTogether(items, record.dispositions).flatMap(({ disposition, items: together }) => {
      const partiesFirst = together.toSorted((a, b) => Number(a.party === null) - Number(b.party === null));
      return [
        ...partiesFirst.map((item) => saidOf(words, prompt, item)),
        ...handlingOf(words, disposition),
        ...partiesFirst.flatMap((item) => verdictOf(words, item)),
      ];
    }),
  ];
}

function saidOf(words: Words, prompt: PromptView, item: ReactionItemView): Block {
  const { t } = words;
  const where = item.paragraph === null ? '' : ` · ${headingWords(words, prompt, item.paragraph)}`;
  const value = answerWords(words, prompt, item);
  const answer = value === '' ? '' : ` (${t('responseDocument:answered', { value })})`;
  return { kind: 'quote', text: item.text ?? '', by: `${senderOf(words, item)}${where}${answer}` };
}

/** Who reacted for themselves stands here without a name, whoever asks for the document. */
const senderOf = ({ t }: Words, { party }: Pick<ReactionItemView, 'party'>): string =>
  party?.name ?? t('responseDocument:person');

function handlingOf({ t }: Words, disposition: DispositionView | undefined): readonly Block[] {
  if (disposition === undefined) return [text('small', t('responseDocument:pending'))];
  const { kind, reason, changedText } = disposition;
  return facts([
    [t('responseDocument:done'), t(`consultation:done.${kind}`)],
    [t('responseDocument:because'), reason],
    [t('responseDocument:changed'), changedText],
  ]);
}

/** Whether it was enough is the sender's own last word. */
function verdictOf(words: Words, item: ReactionItemView): readonly Block[] {
  // It is about the whole reaction: said once for a text that was handled in parts.
  if (item.verdict === null || (item.split !== null && item.split.nth > 1)) return [];
  const { sufficient, reason } = item.verdict;
  const said = words.t(sufficient ? 'responseDocument:verdict.yes' : 'responseDocument:verdict.no', {
    name: senderOf(words, item),
  });
  return [text('paragraph', reason === '' ? said : `${said} “${reason}”`)];
}

function closedPart(words: Words, { items, dispositions }: ResponseRecord): readonly Block[] {
  const item = items.find(({ promptId }) => promptId === null);
  if (item === undefined) return [];
  return [
    heading(2, words.t('responseDocument:closed.title')),
    text('paragraph', words.t('responseDocument:closed.text')),
    ...handlingOf(
      words,
      dispositions.find(({ id }) => id === item.dispositionId),
    ),
  ];
}

function notesPart({ t }: Words, { outcome: { minorityNotes } }: ResponseRecord): readonly Block[] {
  if (minorityNotes.length === 0) return [];
  const notes = minorityNotes.map(({ party, by, text: note }): Block => ({
    kind: 'quote',
    text: note,
    by: t('handling:minorityNoteBy', { name: by, party: party.name }),
  }));
  return [heading(2, t('responseDocument:minorityNotes')), ...notes];
}

function changesPart({ t }: Words, { dispositions }: ResponseRecord): readonly Block[] {
  const changed = [...new Set(dispositions.map(({ changedText }) => changedText).filter((each) => each !== ''))];
  return [
    heading(2, t('responseDocument:changes.title')),
    changed.length === 0 ? text('paragraph', t('responseDocument:changes.none')) : { kind: 'list', items: changed },
  ];
}
