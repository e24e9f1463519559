import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { isApiProblem } from '../../api/api-problem';
import type { FieldLabels } from './field-labels';

interface ProblemOnForm<Values extends FieldValues> {
  readonly error: unknown;
  readonly form: UseFormReturn<Values>;
  readonly knownFields: FieldLabels;
  /** The problem as a whole in words, for what belongs to no field. */
  readonly words: string;
}

/** Puts the errors of an API answer at the fields that they name, and everything else on the form as a whole. */
export function problemOnForm<Values extends FieldValues>({
  error,
  form,
  knownFields,
  words,
}: ProblemOnForm<Values>): void {
  const fields = isApiProblem(error) ? error.fields.filter(({ field }) => knownFields.has(field)) : [];
  for (const { field, message } of fields) {
    form.setError(field as FieldPath<Values>, { type: 'api', message });
  }
  if (fields.length === 0) form.setError('root', { type: 'api', message: words });
}
