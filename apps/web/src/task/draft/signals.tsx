import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDraftView } from '@samenspel/contracts';
import { Alert } from '../../ui';
import { useSignalWords } from './use-fault-words';

/** Worth a look, never a reason to refuse; they come and go while somebody types. */
export function Signals({ signals }: Pick<TaskDraftView, 'signals'>): ReactElement {
  const { t } = useTranslation('draft');
  const signalWords = useSignalWords();
  return (
    <div aria-live="polite">
      {signals.length > 0 && (
        <Alert kind="warning" title={t('signals')}>
          <ul className="sam-plain-list">
            {signals.map((signal) => (
              <li key={JSON.stringify(signal)}>{signalWords(signal)}</li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}
