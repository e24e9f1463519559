import type { GivenAnswer } from './check-reaction';

/** By the id of a question: who wrote its answer last. */
export type AuthorsOfVoice = Readonly<Record<string, string>>;

/** Who wrote which answer last, after somebody changed what colleagues prepared. An answer that was emptied has no author. */
export function authorsOfVoice(
  before: { readonly answers: readonly GivenAnswer[]; readonly authors: AuthorsOfVoice },
  answers: readonly GivenAnswer[],
  personId: string,
): AuthorsOfVoice {
  const said = new Map(before.answers.map((answer) => [answer.promptId, answer]));
  return Object.fromEntries(
    answers.map((answer) => {
      const author = before.authors[answer.promptId];
      const isTheirs = author !== undefined && saysTheSame(said.get(answer.promptId), answer);
      return [answer.promptId, isTheirs ? author : personId];
    }),
  );
}

/** Of which questions the answers of two texts differ. */
export function differingAnswers(one: readonly GivenAnswer[], other: readonly GivenAnswer[]): readonly string[] {
  const ids = new Set([...one, ...other].map(({ promptId }) => promptId));
  const answerTo = (answers: readonly GivenAnswer[], wanted: string): GivenAnswer | undefined =>
    answers.find(({ promptId }) => promptId === wanted);
  return [...ids].filter((id) => !saysTheSame(answerTo(one, id), answerTo(other, id)));
}

function saysTheSame(one: GivenAnswer | undefined, other: GivenAnswer | undefined): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

const nothing: Omit<GivenAnswer, 'promptId'> = {};

function contentOf({ text = '', value, values = [], marks = [] }: Omit<GivenAnswer, 'promptId'> = nothing): unknown[] {
  const marked = marks.map(({ paragraph, mark, text: remark = '' }) => [paragraph, mark, remark.trim()]);
  return [text.trim(), value ?? null, values, marked];
}

export interface PreparedVoiceStand {
  readonly version: number;
  /** The version that was read by who confirmed last; 0: nobody did. */
  readonly confirmedVersion: number;
}

/** What colleagues prepared and nobody with the mandate confirmed: it counts as no answer. */
export const awaitsConfirmation = ({ version, confirmedVersion }: PreparedVoiceStand): boolean =>
  confirmedVersion < version;
