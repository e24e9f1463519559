import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { WithdrawalBody } from '@samenspel/contracts';
import { useSend } from '../api';
import { Alert, Button, ConfirmDialog, Paragraph, useMessages, useProblemWords } from '../ui';
import type { AnswerFormProps } from './answer-on-behalf';
import { pathOfWithdrawal, refreshedBy } from './path-on-behalf';

interface WithdrawButtonProps extends Pick<AnswerFormProps, 'one' | 'step'> {
  readonly version: number;
}

/** Takes back what was entered, for who chose the wrong person; a dialog first shows what that does and who is told. */
export function WithdrawButton({ one, step, version }: WithdrawButtonProps): ReactElement {
  const { t } = useTranslation('steering');
  const problemWords = useProblemWords();
  const showMessage = useMessages();
  const [open, setOpen] = useState(false);
  const path = pathOfWithdrawal(step.id, one.sender);
  const send = useSend<WithdrawalBody>({ method: 'POST', path, refreshes: refreshedBy({ step }) });
  const close = (): void => {
    setOpen(false);
  };
  const withdraw = ({ reason }: { readonly reason: string }): void => {
    const onSuccess = (): void => {
      close();
      showMessage({ text: t('withdrawal.done') });
    };
    send.mutate({ version, reason }, { onSuccess });
  };
  return (
    <>
      <Button
        weight="subtle"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('withdrawal.button')}
      </Button>
      <ConfirmDialog
        open={open}
        title={t('withdrawal.button')}
        confirmLabel={t('withdrawal.confirm')}
        reasonRequired
        busy={send.isPending}
        onConfirm={withdraw}
        onClose={close}
      >
        {send.error && <Alert kind="error">{problemWords(send.error)}</Alert>}
        <Paragraph>{t('withdrawal.effect')}</Paragraph>
        <Paragraph>{t('withdrawal.toldPerson')}</Paragraph>
      </ConfirmDialog>
    </>
  );
}
