import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { clockWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';

export type Saved =
  | { readonly state: 'saving' | 'onDevice' | 'failed' }
  | { readonly state: 'draft' | 'saved' | 'sent'; readonly at: string | number };

/** "Bewaard om 14.03 · nog niet verstuurd": stands beside the button that sends. */
export function SaveState({ saved }: { readonly saved: Saved | undefined }): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = (): string => {
    if (!saved) return '';
    return 'at' in saved
      ? t(`saveState.${saved.state}`, { time: clockWords({ instant: saved.at, language }) })
      : t(`saveState.${saved.state}`);
  };
  return (
    <p className="sam-save-state" role="status">
      {words()}
    </p>
  );
}
