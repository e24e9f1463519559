import { useQuery } from '@tanstack/react-query';
import type { ProposalDraftBody, ProposalDraftView } from '@samenspel/contracts';
import { useCallback, useEffect, type ReactElement } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AboveTask } from '../task/above-task';
import { apiGet } from '../api';
import { useDayWords } from '../consultation/use-day-words';
import { Form, Lead, Loaded, PageTitle, SaveState, Small, TextArea, TextField, useMessages } from '../ui';
import { ConflictCards } from './conflict-cards';
import { DeliverPart, useDelivery } from './deliver-part';
import { withChoice } from './with-choice';
import { SectionsPart } from './sections-part';
import { textOf } from './shared-draft';
import { useSharedDraft } from './use-shared-draft';
import { VersionList } from './version-list';

/** The one text in which the whole work group writes its proposal. */
export function Page(): ReactElement {
  const { taskId = '' } = useParams();
  const path = `/tasks/${taskId}/proposal-draft`;
  // Read once: what is typed here is newer than what a refresh would bring; saving meets what others wrote.
  const query = useQuery({
    queryKey: [path],
    queryFn: () => apiGet<ProposalDraftView>(path),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return <Loaded query={query}>{(view) => <Writing key={taskId} view={view} />}</Loaded>;
}

interface WritingProps {
  readonly view: ProposalDraftView;
}

function Writing({ view }: WritingProps): ReactElement {
  const { t } = useTranslation('proposal');
  const form = useForm<ProposalDraftBody>({ defaultValues: textOf(view), shouldFocusError: false });
  const { draft, state } = useWriting(view, form);
  const save = useCallback(() => {
    draft.change(textOf(form.getValues()));
  }, [draft, form]);
  useEffect(() => {
    const { unsubscribe } = form.watch((_values, { type }) => {
      if (type === 'change') save();
    });
    return unsubscribe;
  }, [form, save]);
  const delivery = useDelivery({ view, form, flush: () => draft.flush() });
  return (
    <>
      <PageTitle above={<AboveTask id={view.taskId} title={view.taskTitle} />}>{t('write.title')}</PageTitle>
      <Lead>{t('write.lead')}</Lead>
      <LastSaved view={view} />
      <ConflictCards
        state={state}
        onChoose={(conflict, chosen) => {
          const text = withChoice(textOf(form.getValues()), conflict, chosen);
          form.reset(text, { keepErrors: true, keepSubmitCount: true });
          draft.settle(conflict, text);
        }}
      />
      <Form form={form} onSubmit={delivery.ask}>
        <TextField name="title" label={t('write.titleLabel')} required maxLength={160} />
        <TextArea
          name="summary"
          label={t('write.summary')}
          hint={t('write.summaryHint')}
          rows={5}
          required
          maxLength={1000}
        />
        <SectionsPart form={form} onChange={save} />
        <Small>{t('write.noClientData')}</Small>
        <DeliverPart view={view} delivery={delivery} />
        <SaveState saved={state.saved} />
      </Form>
      <VersionList taskId={view.taskId} versions={view.versions} />
    </>
  );
}

function useWriting(
  view: ProposalDraftView,
  form: UseFormReturn<ProposalDraftBody>,
): ReturnType<typeof useSharedDraft> {
  const { t } = useTranslation('proposal');
  const showMessage = useMessages();
  const shared = useSharedDraft(view, ({ text, conflicts }, theirName) => {
    form.reset(text, { keepErrors: true, keepSubmitCount: true });
    const name = theirName ?? t('conflict.somebody');
    if (conflicts.length === 0) showMessage({ text: t('conflict.merged', { name }) });
  });
  const { refusal } = shared.state;
  useEffect(() => {
    form.clearErrors();
    if (refusal === undefined) return;
    for (const { field, message } of refusal.fields) form.setError(field as 'title', { type: 'api', message });
    if (refusal.fields.length === 0) form.setError('root', { type: 'api', message: refusal.message });
  }, [form, refusal]);
  return shared;
}

function LastSaved({ view: { saved, savedBy } }: WritingProps): ReactElement | null {
  const { t } = useTranslation('proposal');
  const dayWords = useDayWords();
  if (saved === null || savedBy === null) return null;
  return <Small>{t('write.savedBy', { name: savedBy.name, date: dayWords(saved.on), time: saved.time })}</Small>;
}
