import { useRef, type ReactElement, type ReactNode } from 'react';
import { FormProvider, type FieldErrors, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { ErrorSummary, type SummaryLine } from './error-summary';
import { FieldLabelsContext, type FieldLabels } from './field-labels';
import { problemOnForm } from './problem-on-form';
import { useProblemWords } from '../problems/use-problem-words';

interface FormProps<Values extends FieldValues> {
  /** `useForm({ defaultValues, shouldFocusError: false })` */
  readonly form: UseFormReturn<Values>;
  /** May throw an `ApiProblem`: its field errors appear at their fields, the rest in the summary. What was typed stays. */
  readonly onSubmit: (values: Values) => Promise<unknown>;
  readonly children: ReactNode;
}

/** A form whose errors stand at the field and in a summary on top; no browser bubbles, no disabled button. */
export function Form<Values extends FieldValues>({ form, onSubmit, children }: FormProps<Values>): ReactElement {
  const labels = useRef<FieldLabels>(new Map());
  const problemWords = useProblemWords();
  const { errors, submitCount } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    try {
      await onSubmit(values);
    } catch (error) {
      problemOnForm({ error, form, knownFields: labels.current, words: problemWords(error) });
    }
  });
  return (
    <FormProvider {...form}>
      <FieldLabelsContext value={labels.current}>
        <form noValidate className="sam-form" onSubmit={(event) => void submit(event)}>
          <ErrorSummary lines={submitCount > 0 ? summaryLines(errors, labels.current) : []} attempt={submitCount} />
          {children}
        </form>
      </FieldLabelsContext>
    </FormProvider>
  );
}

/** `goals: [{ text: error }]` becomes a line for `goals.0.text`; lines stand in the order of the fields. */
function summaryLines(errors: FieldErrors, labels: FieldLabels): SummaryLine[] {
  const order = [...labels.keys()];
  const lines = flatten(errors, '').map((line) => ({ ...line, label: line.name ? labels.get(line.name) : undefined }));
  return lines.toSorted((a, b) => order.indexOf(a.name ?? '') - order.indexOf(b.name ?? ''));
}

function flatten(node: object, path: string): SummaryLine[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || key === 'ref') return [];
    const name = path ? `${path}.${key}` : key;
    if ('message' in value && typeof value.message === 'string') {
      return [{ ...(name.startsWith('root') ? {} : { name }), message: value.message }];
    }
    return flatten(value, name);
  });
}
