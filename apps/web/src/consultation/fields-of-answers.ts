import type { PromptView, ReactionBody } from '@samenspel/contracts';
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
  const [, which = '', part] = field.split('.');
  const prompt = prompts.find(({ id }) => id === (answers[Number(which)]?.promptId ?? which));
  if (prompt === undefined) return field;
  return `answers.${prompt.id}.${part ?? answeredBy[prompt.kind]}`;
}
