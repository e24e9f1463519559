import type { ConsultationPlanBody, ConsultationPlanSaved, ConsultationPlanView } from '@samenspel/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { apiPut, isApiProblem } from '../../api';
import type { Saved } from '../../ui';

const PAUSE_IN_TYPING_MS = 1200;

interface SaveStateOfPlan {
  readonly saved: Saved | undefined;
  /** Somebody else saved meanwhile: nothing of theirs is overwritten. */
  readonly conflict: boolean;
  readonly faults: ConsultationPlanView['faults'];
  /** Why it could not be saved, in words of the API, for example a citizen service number in a text. */
  readonly refusal: string | undefined;
}

interface SavedPlan extends SaveStateOfPlan {
  readonly change: (body: ConsultationPlanBody) => void;
  /** Saves at once what still waits. @returns whether everything is saved. */
  readonly flush: () => Promise<boolean>;
}

/** Saves the plan while it is typed, one save after another, each naming the version that it started from. */
export function useSavedPlan(plan: ConsultationPlanView): SavedPlan {
  const { state, waiting, save } = useSaving(plan);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const timer = useRef<number>(undefined);
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
    [waiting, flush],
  );
  useEffect(() => () => void flush(), [flush]);
  return { ...state, change, flush };
}

interface Saving {
  readonly state: SaveStateOfPlan;
  readonly waiting: { current: ConsultationPlanBody | undefined };
  readonly save: () => Promise<boolean>;
}

function useSaving({ taskId, version: start, faults }: ConsultationPlanView): Saving {
  const [state, setState] = useState<SaveStateOfPlan>({
    saved: undefined,
    conflict: false,
    faults,
    refusal: undefined,
  });
  const version = useRef(start);
  const waiting = useRef<ConsultationPlanBody>(undefined);
  const save = useCallback(async (): Promise<boolean> => {
    const body = waiting.current;
    if (body === undefined) return true;
    waiting.current = undefined;
    setState((before) => ({ ...before, saved: { state: 'saving' } }));
    try {
      const path = `/tasks/${taskId}/consultation-plan`;
      const answer = await apiPut<ConsultationPlanSaved>(path, body, { ifMatch: `"${String(version.current)}"` });
      version.current = answer.version;
      const saved: Saved = { state: 'saved', at: answer.saved };
      setState({ saved, conflict: false, faults: answer.faults, refusal: undefined });
      return true;
    } catch (error) {
      waiting.current ??= body;
      setState((before) => ({ ...before, ...whyNotSaved(error) }));
      return false;
    }
  }, [taskId]);
  return { state, waiting, save };
}

function whyNotSaved(error: unknown): Pick<SaveStateOfPlan, 'saved' | 'conflict' | 'refusal'> {
  return {
    saved: { state: isApiProblem(error, 0) ? 'onDevice' : 'failed' },
    conflict: isApiProblem(error, 412),
    refusal: isApiProblem(error, 400) ? error.fields.map(({ message }) => message).join(' ') : undefined,
  };
}
