import type { BallotBody } from '@samenspel/contracts';
import { ApiProblem } from '../api';

/** The API calls the text of an objection and of a recusal `reason`; in the form each choice has a field of its own. */
export function withFieldsOfForm(problem: ApiProblem, choice: BallotBody['choice']): ApiProblem {
  const { status, code, message: title, fields } = problem;
  const name = (field: string): string =>
    field === 'reason' && (choice === 'objection' || choice === 'recusal') ? choice : field;
  return new ApiProblem({ status, code, title, fields: fields.map((one) => ({ ...one, field: name(one.field) })) });
}
