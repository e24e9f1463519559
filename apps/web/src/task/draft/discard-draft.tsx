import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { TaskDraftView } from '@samenspel/contracts';
import { useSend } from '../../api';
import { Alert, Button, ConfirmDialog, Paragraph, useMessages, useProblemWords } from '../../ui';

/** Throws a draft away that was never started. */
export function DiscardDraft({ draft }: { readonly draft: TaskDraftView }): ReactElement {
  const { t } = useTranslation('draft');
  const navigate = useNavigate();
  const showMessage = useMessages();
  const problemWords = useProblemWords();
  const [asking, setAsking] = useState(false);
  const discard = useSend<undefined>({
    method: 'DELETE',
    path: `/task-drafts/${draft.id}`,
    ifMatch: `"${String(draft.version)}"`,
    refreshes: [`/programmes/${draft.programmeId}/task-drafts`],
  });
  const confirm = async (): Promise<void> => {
    try {
      await discard.mutateAsync(undefined);
    } catch {
      // It is shown in the dialog itself.
      return;
    }
    showMessage({ text: t('check.discarded') });
    await navigate('/opgaven');
  };
  return (
    <>
      <Button
        weight="subtle"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('check.discard')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('check.discardTitle')}
        confirmLabel={t('check.discardConfirm')}
        busy={discard.isPending}
        onConfirm={() => void confirm()}
        onClose={() => {
          setAsking(false);
        }}
      >
        {discard.error && <Alert kind="error">{problemWords(discard.error)}</Alert>}
        <Paragraph>{t('check.discardBody')}</Paragraph>
      </ConfirmDialog>
    </>
  );
}
