import type { CommandBody, IterationView } from '@samenspel/contracts';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import { Button, ConfirmDialog, Paragraph, useMessages, useProblemWords } from '../../ui';

/** The group is ready before the agreed number of cycles: the present one becomes the last. */
export function EndCycles({ view }: { readonly view: IterationView }): ReactElement {
  const { t } = useTranslation('iteration');
  const showMessage = useMessages();
  const words = useProblemWords();
  const [asking, setAsking] = useState(false);
  // One command however often it is sent: after a lost connection the same id goes again.
  const commandId = useRef(crypto.randomUUID());
  const { step, count } = view;
  const send = useSend<CommandBody>({
    method: 'POST',
    path: `/tasks/${step.taskId}/commands`,
    refreshes: [`/steps/${step.id}`, '/tasks', '/work'],
  });
  const end = (reason: string): void => {
    send.mutate(
      { kind: 'end-iterations', id: commandId.current, reason, tell: ['work-group'] },
      {
        onSuccess: () => {
          commandId.current = crypto.randomUUID();
          showMessage({ text: t('ending.done') });
        },
        onError: (error) => {
          showMessage({ text: words(error) });
        },
        onSettled: () => {
          setAsking(false);
        },
      },
    );
  };
  return (
    <>
      <Button
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('ending.button')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('ending.title')}
        confirmLabel={t('ending.confirm')}
        changes={[{ what: t('ending.what'), before: String(count), after: String(step.ordinal) }]}
        reasonRequired
        busy={send.isPending}
        onConfirm={({ reason }) => {
          end(reason);
        }}
        onClose={() => {
          setAsking(false);
        }}
      >
        <Paragraph>{t('ending.explains')}</Paragraph>
      </ConfirmDialog>
    </>
  );
}
