import type { AnchoringDraftView, AnchoringPlanView } from '@samenspel/contracts';
import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { apiPost, apiPut, ApiProblem, isApiProblem } from '../api';
import { pathOfAnchoring } from '../task/paths';
import { useMessages, useProblemWords } from '../ui';
import { fieldOfForm, planBodyOf, type PlanValues } from './plan-values';

export interface PlanForm extends PlanValues {
  readonly reason: string;
}

interface PlanDelivery {
  readonly asking: boolean;
  readonly busy: boolean;
  readonly save: (values: PlanForm) => Promise<void>;
  /** Saves, and then shows what a delivery does. */
  readonly ask: () => Promise<void>;
  readonly deliver: () => Promise<void>;
  readonly stop: () => void;
}

const ifMatch = (version: number): { ifMatch: string } => ({ ifMatch: `"${String(version)}"` });

/** Saves the draft by its version, and delivers what was saved; what is missing stands at its field. */
export function usePlanDelivery(view: AnchoringDraftView, form: UseFormReturn<PlanForm>): PlanDelivery {
  const { t } = useTranslation('anchoring');
  const showMessage = useMessages();
  const navigate = useNavigate();
  const words = useProblemWords();
  const version = useRef(view.version);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const put = async (values: PlanForm): Promise<void> => {
    const path = `/tasks/${view.taskId}/anchoring-draft`;
    const saved = await apiPut<AnchoringDraftView>(path, planBodyOf(values), ifMatch(version.current));
    ({ version: version.current } = saved);
  };
  const showProblem = (error: unknown): void => {
    for (const { field, message } of isApiProblem(error) ? error.fields : []) {
      form.setError(fieldOfForm(field) as 'structure', { type: 'api', message });
    }
    form.setError('root', { type: 'api', message: words(error) });
    setAsking(false);
  };
  const tryTo = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await work().catch(showProblem);
    setBusy(false);
  };
  return {
    asking,
    busy,
    save: async (values) => {
      await put(values).catch((error: unknown) => {
        throw error instanceof ApiProblem ? error : new Error(String(error));
      });
      showMessage({ text: t('write.saved') });
    },
    ask: () =>
      tryTo(async () => {
        form.clearErrors();
        await put(form.getValues());
        setAsking(true);
      }),
    deliver: () =>
      tryTo(async () => {
        const body = { reason: form.getValues().reason };
        const path = `/tasks/${view.taskId}/anchoring-plans`;
        const { number } = await apiPost<AnchoringPlanView>(path, body, ifMatch(version.current));
        showMessage({ text: t('write.delivered', { number }) });
        await navigate(pathOfAnchoring(view.taskId));
      }),
    stop: () => {
      setAsking(false);
    },
  };
}
