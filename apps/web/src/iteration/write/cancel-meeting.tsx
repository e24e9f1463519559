import type { IterationView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import { Button, ButtonRow, ConfirmDialog, Paragraph, useMessages, useProblemWords } from '../../ui';

export function CancelMeeting({ view }: { readonly view: IterationView }): ReactElement {
  const { t } = useTranslation('iteration');
  const showMessage = useMessages();
  const words = useProblemWords();
  const [asking, setAsking] = useState(false);
  const send = useSend<undefined>({
    method: 'DELETE',
    path: `/steps/${view.step.id}/meeting`,
    refreshes: [`/steps/${view.step.id}`, '/work', '/tasks'],
  });
  const cancel = (): void => {
    send.mutate(undefined, {
      onSuccess: () => {
        showMessage({ text: t('meeting.cancelDone') });
      },
      onError: (error) => {
        showMessage({ text: words(error) });
      },
      onSettled: () => {
        setAsking(false);
      },
    });
  };
  return (
    <>
      <ButtonRow>
        <Button
          weight="subtle"
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('meeting.cancel')}
        </Button>
      </ButtonRow>
      <ConfirmDialog
        open={asking}
        title={t('meeting.cancelTitle')}
        confirmLabel={t('meeting.cancel')}
        busy={send.isPending}
        onConfirm={cancel}
        onClose={() => {
          setAsking(false);
        }}
      >
        <Paragraph>{t('meeting.cancelTells')}</Paragraph>
      </ConfirmDialog>
    </>
  );
}
