import { createContext, useCallback, useContext, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { MarkShape } from './mark-shape';
import { TextLink } from './text-link';

export interface Message {
  readonly text: string;
  /** The line of the log that came of it. */
  readonly link?: { readonly to: string; readonly text: string };
  readonly undo?: () => void;
}

type Shown = Message & { readonly id: number };

const ShowMessage = createContext<(message: Message) => void>(() => undefined);

/** `const showMessage = useMessages(); showMessage({ text, link, undo })`: it stays until the person closes it. */
export const useMessages = (): ((message: Message) => void) => useContext(ShowMessage);

let lastId = 0;

export function MessagesProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const show = useCallback((message: Message) => {
    lastId += 1;
    const id = lastId;
    setShown((before) => [...before.slice(-2), { ...message, id }]);
  }, []);
  const dismiss = (id: number): void => {
    setShown((before) => before.filter((message) => message.id !== id));
  };
  return (
    <ShowMessage value={show}>
      {children}
      <div className="sam-messages" aria-live="polite">
        {shown.map((message) => (
          <MessageCard
            key={message.id}
            message={message}
            onDismiss={() => {
              dismiss(message.id);
            }}
          />
        ))}
      </div>
    </ShowMessage>
  );
}

interface MessageCardProps {
  readonly message: Message;
  readonly onDismiss: () => void;
}

export function MessageCard({ message, onDismiss }: MessageCardProps): ReactElement {
  const { t } = useTranslation();
  const { text, link, undo } = message;
  const undoAndDismiss = (): void => {
    undo?.();
    onDismiss();
  };
  return (
    <div className="sam-message">
      <MarkShape mark="done" />
      <p className="sam-message__text">
        {text} {link && <TextLink to={link.to}>{link.text}</TextLink>}
      </p>
      {undo && (
        <Button weight="subtle" onClick={undoAndDismiss}>
          {t('actions.undo')}
        </Button>
      )}
      <button type="button" className="sam-icon-button" aria-label={t('message.dismiss')} onClick={onDismiss}>
        <svg viewBox="0 0 24 24" aria-hidden="true" className="sam-icon">
          <path d="M6 6l12 12M18 6 6 18" />
        </svg>
      </button>
    </div>
  );
}
