import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailAgainView, MailView } from '@samenspel/contracts';
import { useSend } from '../api';
import { useDayWords } from '../consultation/use-day-words';
import { useFaultWords } from '../steering/use-fault-words';
import { pathOfTaskPart } from '../task/paths';
import { Alert, Button, ButtonRow, ConfirmDialog, Paragraph, Small, useMessages, useProblemWords } from '../ui';

/** Sends it once more, after the effect was shown; or says why that cannot be done. */
export function SendAgain({ mail }: { readonly mail: MailView }): ReactElement {
  const { t } = useTranslation('post');
  const faultWords = useFaultWords();
  const [open, setOpen] = useState(false);
  const { sendingAgain } = mail;
  if (!sendingAgain.possible)
    return (
      <Small>
        {t('sendAgain.not')}: {faultWords({ field: '', code: sendingAgain.code, params: {} })}
      </Small>
    );
  return (
    <>
      <ButtonRow>
        <Button
          aria-haspopup="dialog"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('sendAgain.button')}
        </Button>
      </ButtonRow>
      <SendAgainDialog
        mail={mail}
        send={sendingAgain.send}
        open={open}
        onClose={() => {
          setOpen(false);
        }}
      />
    </>
  );
}

interface SendAgainDialogProps {
  readonly mail: MailView;
  readonly send: MailAgainView['send'];
  readonly open: boolean;
  readonly onClose: () => void;
}

function SendAgainDialog({ mail: { id, to, task }, send, open, onClose }: SendAgainDialogProps): ReactElement {
  const { t } = useTranslation('post');
  const words = useProblemWords();
  const day = useDayWords();
  const showMessage = useMessages();
  const again = useSend<object, MailAgainView>({
    method: 'POST',
    path: `/mails/${id}/sendings`,
    refreshes: ['/mails/', '/programmes/', `/tasks/${task.id}`],
  });
  const confirm = async (): Promise<void> => {
    // A refusal is shown in the dialog itself.
    const planned = await again.mutateAsync({}).catch(() => undefined);
    if (planned === undefined) return;
    onClose();
    const link = { to: pathOfTaskPart(task.id, 'verloop'), text: t('sendAgain.log') };
    const goes = { day: day(planned.send.on), time: planned.send.time };
    showMessage({ text: t('sendAgain.done', { name: to.name, ...goes }), link });
  };
  return (
    <ConfirmDialog
      open={open}
      title={t('sendAgain.title')}
      confirmLabel={t('sendAgain.confirm')}
      busy={again.isPending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Paragraph>
        {t('sendAgain.effect', { name: to.name })} {t('sendAgain.link')}
      </Paragraph>
      <Paragraph>{t('sendAgain.when', { day: day(send.on), time: send.time })}</Paragraph>
      <Paragraph>{t('sendAgain.once')}</Paragraph>
      {again.error !== null && <Alert kind="error">{words(again.error)}</Alert>}
    </ConfirmDialog>
  );
}
