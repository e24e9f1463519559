import type { ProposalDraftBody, ProposalDraftView, ProposalView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { apiPost, isApiProblem } from '../api';
import { pathOfProposal } from '../task/paths';
import { Alert, ConfirmDialog, Paragraph, SubmitButton, useMessages, useProblemWords } from '../ui';

interface DeliveryInput {
  readonly view: ProposalDraftView;
  readonly form: UseFormReturn<ProposalDraftBody>;
  /** Saves what still waits, and gives the version when everything is saved. */
  readonly flush: () => Promise<number | undefined>;
}

interface Delivery {
  readonly asking: boolean;
  readonly busy: boolean;
  /** The form is whole: shows what a delivery does. */
  readonly ask: () => Promise<void>;
  readonly deliver: () => Promise<void>;
  readonly stop: () => void;
}

/** Delivers the text as it was read and saved; what is still empty stands at its field. */
export function useDelivery({ view, form, flush }: DeliveryInput): Delivery {
  const { t } = useTranslation('proposal');
  const showMessage = useMessages();
  const navigate = useNavigate();
  const words = useProblemWords();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const stop = (): void => {
    setAsking(false);
  };
  const ask = async (): Promise<void> => {
    if (form.getValues().sections.length === 0) {
      form.setError('root', { type: 'rule', message: t('deliver.noSections') });
      return;
    }
    if ((await flush()) !== undefined) setAsking(true);
  };
  const deliver = async (): Promise<void> => {
    setBusy(true);
    try {
      const ifMatch = `"${String(await flush())}"`;
      const { id, number } = await apiPost<ProposalView>(`/tasks/${view.taskId}/proposals`, {}, { ifMatch });
      showMessage({ text: t('deliver.done', { number }) });
      await navigate(pathOfProposal(view.taskId, id));
    } catch (error) {
      for (const { field, message } of isApiProblem(error) ? error.fields : []) {
        form.setError(field as 'title', { type: 'api', message });
      }
      form.setError('root', { type: 'api', message: words(error) });
      stop();
    }
    setBusy(false);
  };
  return { asking, busy, ask, deliver, stop };
}

interface DeliverPartProps {
  readonly view: ProposalDraftView;
  readonly delivery: Delivery;
}

export function DeliverPart({ view, delivery }: DeliverPartProps): ReactElement {
  const { t } = useTranslation('proposal');
  const { versions, mayDeliver } = view;
  if (!mayDeliver) return <WhyNot view={view} />;
  const number = (versions.at(-1)?.number ?? 0) + 1;
  return (
    <>
      <SubmitButton>{t('deliver.button')}</SubmitButton>
      <ConfirmDialog
        open={delivery.asking}
        title={t('deliver.dialog')}
        confirmLabel={t('deliver.confirm')}
        busy={delivery.busy}
        onConfirm={() => void delivery.deliver()}
        onClose={delivery.stop}
      >
        <Paragraph>{t('deliver.explains', { number })}</Paragraph>
      </ConfirmDialog>
    </>
  );
}

const reasons = ['PROPOSAL_TOO_EARLY', 'PROPOSAL_AFTER_CONSULTATION', 'TASK_PAUSED', 'TASK_ENDED'] as const;

function WhyNot({ view: { whyNot } }: Pick<DeliverPartProps, 'view'>): ReactElement {
  const { t } = useTranslation('proposal');
  const reason = reasons.find((known) => known === whyNot);
  return <Alert>{reason ? t(`deliver.whyNot.${reason}`) : t('deliver.notNow')}</Alert>;
}
