import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';

interface LiveNoteProps {
  /** How many there are that the page does not show yet. */
  readonly count: number;
  /** "2 nieuwe reacties"; the usual words when not given. */
  readonly words?: string;
  readonly onShow: () => void;
}

/** Tells of changes without moving what is being read: "2 nieuwe reacties · Toon". */
export function LiveNote({ count, words, onShow }: LiveNoteProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="sam-live" aria-live="polite">
      {count > 0 && (
        <div className="sam-live__note">
          <span>{words ?? t('live.new', { count })}</span>
          <Button weight="subtle" onClick={onShow}>
            {t('actions.show')}
          </Button>
        </div>
      )}
    </div>
  );
}
