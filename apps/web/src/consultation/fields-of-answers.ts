import type { PromptAnswer, PromptView, ReactionBody } from '@samenspel/contracts';
import { answeredBy } from '@samenspel/domain';
import { ApiProblem, isApiProblem } from '../api';

/** The API names a wrong answer by its place or by its question; the form knows `answers.<question>.text` or `.value`. */
export function withFieldsOfForm(error: unknown, prompts: readonly PromptView[], { answers }: ReactionBody): unknown {
  if (!isApiProblem(error)) return error;
  const fields = error.fields.map(({ field, message }) => ({ field: fieldOf(field, prompts, answers), message }));
  const { status, code, message: title, detail, reference } = error;
  return new ApiProblem({ status, code, title, detail, reference, fields });
}

function fieldOf(field: string, prompts: readonly PromptView[], answers: ReactionBody['answers']): string {
  const [, which = '', part, ...deeper] = field.split('.');
  const given = answers[Number(which)];
  const prompt = prompts.find(({ id }) => id === (given?.promptId ?? which));
  if (prompt === undefined) return field;
  const within = part === 'marks' ? placesOfMark(deeper, given) : deeper;
  return ['answers', prompt.id, part ?? answeredBy[prompt.kind], ...within].join('.');
}

/** Not every paragraph has a mark: by its place in what was sent the mark names its paragraph. */
function placesOfMark([nth = '', ...deeper]: readonly string[], given: PromptAnswer | undefined): readonly string[] {
  return [String(given?.marks?.[Number(nth)]?.paragraph ?? nth), ...deeper];
}
