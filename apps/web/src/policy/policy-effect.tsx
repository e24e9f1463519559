import type { AgendaPolicyBody, AgendaPolicyView, PolicyPreview } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { useDateChanges } from '../steering/use-date-changes';
import { Alert, ChangeList, ConfirmDialog, Paragraph, Today, useMessages, useProblemWords } from '../ui';
import { useChangedValues } from './use-value-words';

interface PolicyEffectProps {
  readonly api: string;
  readonly view: AgendaPolicyView;
  readonly asking: PolicyPreview & { readonly policy: AgendaPolicyBody['policy'] };
  readonly onClose: () => void;
}

/** What changes, and what it means for the dates of a task that would start today. */
export function PolicyEffect(props: PolicyEffectProps): ReactElement {
  return (
    <Today value={props.asking.today}>
      <Effect {...props} />
    </Today>
  );
}

function Effect({ api, view, asking, onClose }: PolicyEffectProps): ReactElement {
  const { t } = useTranslation('policy');
  const showMessage = useMessages();
  const problemWords = useProblemWords();
  const values = useChangedValues()(asking.changes);
  const dates = useDateChanges(asking.dates);
  const change = useSend<AgendaPolicyBody, AgendaPolicyView>({
    method: 'PUT',
    path: `${api}/policy`,
    refreshes: [api.replace(/\/[^/]+$/, '')],
    ifMatch: `"${String(view.version)}"`,
  });
  const keep = (reason: string): void => {
    change.mutate(
      { policy: asking.policy, reason },
      {
        onSuccess: () => {
          onClose();
          showMessage({ text: t('kept') });
        },
      },
    );
  };
  return (
    <ConfirmDialog
      open
      title={t('effect.title')}
      confirmLabel={t('effect.confirm')}
      changes={dates}
      reasonRequired
      busy={change.isPending}
      onConfirm={({ reason }) => {
        keep(reason);
      }}
      onClose={onClose}
    >
      {change.error && <Alert kind="error">{problemWords(change.error)}</Alert>}
      <ChangeList changes={values} />
      <Paragraph>{t(dates.length === 0 ? 'effect.noDates' : 'effect.dates')}</Paragraph>
      <Paragraph>{t('holdsFor')}</Paragraph>
    </ConfirmDialog>
  );
}
