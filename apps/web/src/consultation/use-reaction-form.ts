import type { ConsultationView, ReactionBody } from '@samenspel/contracts';
import { useEffect } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { isApiProblem } from '../api';
import { withFieldsOfForm } from './fields-of-answers';
import { bodyOf, valuesOf, withChoice, type ReactionValues } from './reaction-values';
import { draftOnDevice, useKeptDraft, type KeptDraft } from './use-kept-draft';

interface Forming {
  readonly form: UseFormReturn<ReactionValues>;
  readonly draft: KeptDraft;
  /** Sends what stands in the form; what is refused appears at its question. */
  readonly sending: (send: (body: ReactionBody) => Promise<unknown>) => (values: ReactionValues) => Promise<void>;
}

/** The questions with what was typed; each change is kept as the own draft. */
export function useReactionForm(
  view: ConsultationView,
  choice?: string,
  start: Partial<ReactionBody> | undefined = view.reaction?.body,
): Forming {
  const { prompts } = view;
  const draftPath = draftPathOf(view);
  const form = useForm<ReactionValues>({
    defaultValues: withChoice(
      valuesOf(prompts, draftOnDevice(draftPath) ?? view.draft?.body ?? start),
      prompts,
      choice,
    ),
    shouldFocusError: false,
  });
  const draft = useKeptDraft(draftPath, (refusal, kept) => {
    form.clearErrors();
    const problem = withFieldsOfForm(refusal, prompts, kept as ReactionBody);
    if (!isApiProblem(problem)) return;
    for (const { field, message } of problem.fields) form.setError(field as 'final', { type: 'api', message });
  });
  const { keep } = draft;
  // Only what the person does is kept: opening the page and a choice of the mail are no draft.
  useEffect(() => {
    const { unsubscribe } = form.watch((_values, { type }) => {
      if (type === 'change') keep(bodyOf(prompts, form.getValues()));
    });
    return unsubscribe;
  }, [form, prompts, keep]);
  const sending: Forming['sending'] = (send) => async (values) => {
    const body = bodyOf(prompts, values);
    try {
      await send(body);
    } catch (error) {
      throw withFieldsOfForm(error, prompts, body);
    }
    draft.forget();
  };
  return { form, draft, sending };
}

export const draftPathOf = ({ step, sender }: ConsultationView): string =>
  `/steps/${step.id}/reaction-drafts/${sender?.key ?? ''}`;

export const savedBefore = ({ draft }: ConsultationView): { state: 'draft'; at: string } | undefined =>
  draft === null ? undefined : { state: 'draft', at: draft.saved.at };
