import type { ConsultationPlanBody, ConsultationPlanSaved, ConsultationPlanView } from '@samenspel/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { apiPut, isApiProblem } from '../../api';
import type { Saved } from '../../ui';

const PAUSE_IN_TYPING_MS = 1200;

interface SavedPlan {
  readonly saved: Saved | undefined;
  /** Somebody else saved meanwhile: nothing of theirs is overwritten. */
  readonly conflict: boolean;
  readonly faults: ConsultationPlanView['faults'];
  /** Why it could not be saved, in words of the API, for example a citizen service number in a text. */
  readonly refusal: string | undefined;
  readonly change: (body: ConsultationPlanBody) => void;
  /** Saves at once what still waits. @returns whether everything is saved. */
  readonly flush: () => Promise<boolean>;
}

/** Saves the plan while it is typed, one save after another, each naming the version that it started from. */
export function useSavedPlan(plan: ConsultationPlanView): SavedPlan {
  const [saved, setSaved] = useState<Saved | undefined>();
  const [faults, setFaults] = useState(plan.faults);
  const [conflict, setConflict] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const version = useRef(plan.version);
  const waiting = useRef<ConsultationPlanBody>(undefined);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const timer = useRef<number>(undefined);
  const save = useCallback(async (): Promise<boolean> => {
    const body = waiting.current;
    if (body === undefined) return true;
    waiting.current = undefined;
    setSaved({ state: 'saving' });
    try {
      const path = `/tasks/${plan.taskId}/consultation-plan`;
      const answer = await apiPut<ConsultationPlanSaved>(path, body, { ifMatch: `"${String(version.current)}"` });
      version.current = answer.version;
      setFaults(answer.faults);
      setRefusal(undefined);
      setSaved({ state: 'saved', at: answer.saved });
      return true;
    } catch (error) {
      waiting.current ??= body;
      setConflict(isApiProblem(error, 412));
      setRefusal(isApiProblem(error, 400) ? error.fields.map(({ message }) => message).join(' ') : undefined);
      setSaved({ state: isApiProblem(error, 0) ? 'onDevice' : 'failed' });
      return false;
    }
  }, [plan.taskId]);
  const flush = useCallback((): Promise<boolean> => {
    window.clearTimeout(timer.current);
    running.current = running.current.then(save);
    return running.current;
  }, [save]);
  const change = useCallback(
    (body: ConsultationPlanBody) => {
      waiting.current = body;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), PAUSE_IN_TYPING_MS);
    },
    [flush],
  );
  useEffect(() => () => void flush(), [flush]);
  return { saved, conflict, faults, refusal, change, flush };
}
