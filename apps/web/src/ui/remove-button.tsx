import { useState, type ReactElement, type ReactNode } from 'react';
import { useSend } from '../api/use-send';
import { Alert } from './alert';
import { Button } from './button';
import { ConfirmDialog } from './confirm-dialog';
import { useMessages } from './messages';
import { useProblemWords } from './problems/use-problem-words';
import { VisuallyHidden } from './typography';

interface RemoveButtonProps {
  /** On the button, and on the one in the dialog that does it. */
  readonly label: string;
  /** For who hears the button without seeing what stands beside it. */
  readonly spoken?: string;
  readonly title: string;
  /** What is deleted, and whose answers are read again afterwards. */
  readonly path: string;
  readonly refreshes: readonly string[];
  /** The version that was read, where somebody else may have changed it. */
  readonly ifMatch?: string;
  /** Said afterwards. */
  readonly done: string;
  readonly onDone?: () => void;
  /** What it does, for who has not pressed yet. */
  readonly children: ReactNode;
}

/** Takes something away after a dialog that shows what that does; a refusal is shown in the dialog. */
export function RemoveButton({ label, spoken, done, onDone, ...dialog }: RemoveButtonProps): ReactElement {
  const { title, path, refreshes, ifMatch, children } = dialog;
  const showMessage = useMessages();
  const problemWords = useProblemWords();
  const [asking, setAsking] = useState(false);
  const send = useSend<undefined>({ method: 'DELETE', path, refreshes, ...(ifMatch === undefined ? {} : { ifMatch }) });
  const close = (): void => {
    setAsking(false);
  };
  const remove = async (): Promise<void> => {
    try {
      await send.mutateAsync(undefined);
    } catch {
      // The dialog shows it.
      return;
    }
    close();
    showMessage({ text: done });
    onDone?.();
  };
  return (
    <>
      <Button
        weight="subtle"
        aria-haspopup="dialog"
        onClick={() => {
          setAsking(true);
        }}
      >
        {spoken === undefined ? label : <Spoken label={label} spoken={spoken} />}
      </Button>
      <ConfirmDialog
        open={asking}
        title={title}
        confirmLabel={label}
        busy={send.isPending}
        onConfirm={() => void remove()}
        onClose={close}
      >
        {send.error && <Alert kind="error">{problemWords(send.error)}</Alert>}
        {children}
      </ConfirmDialog>
    </>
  );
}

const Spoken = ({ label, spoken }: { readonly label: string; readonly spoken: string }): ReactElement => (
  <>
    <span aria-hidden="true">{label}</span>
    <VisuallyHidden>{spoken}</VisuallyHidden>
  </>
);
