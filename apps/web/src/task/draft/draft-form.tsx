import { useEffect, type ReactElement } from 'react';
import { FormProvider, useForm, type FieldPath, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { LaunchPreviewView, TaskDraftView } from '@samenspel/contracts';
import { useRead } from '../../api';
import { Lead, PageTitle, SaveState } from '../../ui';
import { AboutPart } from './about-part';
import { CheckPart } from './check-part';
import { ConflictCard } from './conflict-card';
import { bodyOf, valuesOf, type DraftValues } from './draft-values';
import { PartsNavigation } from './parts-navigation';
import type { Region } from './region';
import { useSavedDraft, type SavedDraft } from './use-saved-draft';
import { WhenPart } from './when-part';
import { WhoPart } from './who-part';

interface DraftFormProps {
  readonly first: TaskDraftView;
  readonly region: Region;
  /** Starts the page again from what somebody else saved. */
  readonly onTakeTheirs: (theirs: TaskDraftView) => void;
}

export function DraftForm({ first, region, onTakeTheirs }: DraftFormProps): ReactElement {
  const { t } = useTranslation('draft');
  const saved = useSavedDraft(first);
  const form = useForm<DraftValues>({ defaultValues: valuesOf(first, region.policy) });
  useSaveWhileTyping(form, saved, region);
  const preview = useRead<LaunchPreviewView>(`/task-drafts/${first.id}/launch-preview`).data;
  const { draft, theirs } = saved;
  return (
    <FormProvider {...form}>
      <PageTitle above={t('above')}>{draft.title === '' ? t('title') : draft.title}</PageTitle>
      <Lead>{t('lead')}</Lead>
      <PartsNavigation faults={draft.faults} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        {theirs && <ConflictCard mine={draft} theirs={theirs} onKeep={saved.keepMine} onTake={onTakeTheirs} />}
        <AboutPart draft={draft} />
        <WhoPart draft={draft} region={region} preview={preview} />
        <WhenPart draft={draft} region={region} preview={preview} />
        <CheckPart
          draft={draft}
          preview={preview}
          flush={saved.flush}
          isLookAskedByAgenda={region.policy.invitation.secondLook === true}
        />
      </form>
      <div className="sam-saving">
        <SaveState saved={saved.saved} />
      </div>
    </FormProvider>
  );
}

/** Hands every change to the saver, and shows at its field why a text may not be kept. */
function useSaveWhileTyping(form: UseFormReturn<DraftValues>, { change, refusal }: SavedDraft, region: Region): void {
  const { watch, setError, clearErrors, getValues } = form;
  useEffect(() => {
    const watching = watch((_, { name }) => {
      if (name !== undefined) change(bodyOf(getValues(), region.policy));
    });
    return () => {
      watching.unsubscribe();
    };
  }, [watch, change, getValues, region.policy]);
  useEffect(() => {
    clearErrors();
    for (const { field, message } of refusal) setError(field as FieldPath<DraftValues>, { type: 'api', message });
  }, [refusal, setError, clearErrors]);
}
