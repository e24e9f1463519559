import type { IterationView, MinutesBody, MinutesView } from '@samenspel/contracts';
import { useEffect, type ReactElement } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import { draftOnDevice, useKeptDraft } from '../../consultation/use-kept-draft';
import { Form, SaveState, useMessages, type Saved } from '../../ui';
import { FormButtons } from '../../ui/forms/form-buttons';
import { OnDemand } from '../../ui/forms/on-demand';
import { MinutesFields } from './minutes-fields';
import { bodyOfMinutes, faultOfLines, valuesOfMinutes, type MinutesValues } from './minutes-values';

interface WriteMinutesProps {
  readonly view: IterationView;
  readonly minutes: MinutesView;
}

/** Writes the minutes of a meeting or changes them, unless somebody else did so meanwhile. */
export function WriteMinutes(props: WriteMinutesProps): ReactElement {
  const { t } = useTranslation('iteration');
  return (
    <OnDemand label={t(props.minutes.written === null ? 'minutes.write' : 'minutes.change')}>
      {(close) => <Writing {...props} onClose={close} />}
    </OnDemand>
  );
}

function Writing({ view, minutes, onClose }: WriteMinutesProps & { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('iteration');
  const showMessage = useMessages();
  const path = `/meetings/${minutes.meetingId}/minutes`;
  const form = useForm<MinutesValues>({
    defaultValues: valuesOfMinutes(minutes, draftOnDevice(`${path}-draft`)),
    shouldFocusError: false,
  });
  const draft = useDraft(form, `${path}-draft`);
  const send = useSend<MinutesBody, MinutesView>({
    method: 'PUT',
    path,
    ifMatch: `"${String(minutes.version)}"`,
    refreshes: [`/steps/${view.step.id}`, '/work', '/tasks'],
  });
  const submit = async (values: MinutesValues): Promise<void> => {
    try {
      await send.mutateAsync(bodyOfMinutes(values));
    } catch (error) {
      if (!showLineFault(form, error)) throw error;
      return;
    }
    draft.forget();
    showMessage({ text: t('minutes.saved') });
    onClose();
  };
  return (
    <Form form={form} onSubmit={submit}>
      <MinutesFields view={view} form={form} />
      <FormButtons submit={t('minutes.save')} onClose={onClose} />
      <SaveState saved={draft.saved ?? savedBefore(minutes)} />
    </Form>
  );
}

const savedBefore = ({ draft }: MinutesView): Saved | undefined =>
  draft === null ? undefined : { state: 'draft', at: draft.saved.at };

/** @returns whether the refusal is about one of the lines; it then stands at their field. */
function showLineFault(form: UseFormReturn<MinutesValues>, error: unknown): boolean {
  const message = faultOfLines(error);
  if (message === undefined) return false;
  form.setError('decisions', { type: 'api', message });
  return true;
}

type Draft = Pick<ReturnType<typeof useKeptDraft>, 'saved' | 'forget'>;

/** What is typed is kept as a draft; only the button saves the minutes. */
function useDraft(form: UseFormReturn<MinutesValues>, path: string): Draft {
  const { saved, keep, forget } = useKeptDraft(path, (refusal) => {
    form.clearErrors();
    if (refusal === undefined || showLineFault(form, refusal)) return;
    for (const { field, message } of refusal.fields) {
      form.setError(field as keyof MinutesValues, { type: 'api', message });
    }
  });
  useEffect(() => {
    const { unsubscribe } = form.watch((_values, { name }) => {
      if (name !== undefined) keep(bodyOfMinutes(form.getValues()));
    });
    return unsubscribe;
  }, [form, keep]);
  return { saved, forget };
}
