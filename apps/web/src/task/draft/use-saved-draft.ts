import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TaskDraftBody, TaskDraftView } from '@samenspel/contracts';
import { apiGet, apiPut, isApiProblem, type FieldProblem } from '../../api';
import type { Saved } from '../../ui';

const PAUSE_IN_TYPING_MS = 900;
const TRY_AGAIN_MS = 10_000;

interface DraftState {
  /** As the API has it: faults and signals belong to this version. */
  readonly draft: TaskDraftView;
  readonly saved: Saved | undefined;
  /** What somebody else saved meanwhile; nothing is overwritten before the person chose. */
  readonly theirs: TaskDraftView | undefined;
  /** Why it was not saved, such as a citizen service number in a text. */
  readonly refusal: readonly FieldProblem[];
}

export interface SavedDraft extends DraftState {
  /** After every change; the last one is saved after a pause in typing. */
  readonly change: (body: TaskDraftBody) => void;
  /** Saves at once what still waits. */
  readonly flush: () => Promise<void>;
  /** Overwrites what somebody else saved with what stands here. */
  readonly keepMine: () => void;
}

/** Saves a draft while it is written, one save after another, each naming the version that it started from. */
export function useSavedDraft(first: TaskDraftView): SavedDraft {
  const [state, setState] = useState<DraftState>({ draft: first, saved: undefined, theirs: undefined, refusal: [] });
  const version = useRef(first.version);
  const waiting = useRef<TaskDraftBody>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<number>(undefined);
  const tell = useCallback((part: Partial<DraftState>) => {
    setState((before) => ({ ...before, ...part }));
  }, []);
  const refresh = useRefreshLists(first);
  const path = `/task-drafts/${first.id}`;

  const save = useCallback(async (): Promise<void> => {
    const body = waiting.current;
    if (body === undefined) return;
    waiting.current = undefined;
    tell({ saved: { state: 'saving' } });
    try {
      const draft = await apiPut<TaskDraftView>(path, body, { ifMatch: `"${String(version.current)}"` });
      version.current = draft.version;
      tell({ draft, saved: { state: 'saved', at: draft.saved }, theirs: undefined, refusal: [] });
      refresh(draft);
    } catch (error) {
      waiting.current ??= body;
      if (isApiProblem(error, 412)) tell({ saved: undefined, theirs: await apiGet<TaskDraftView>(path) });
      else tell({ saved: stateAfter(error), refusal: refusalOf(error) });
      if (isApiProblem(error, 0)) timer.current = window.setTimeout(() => void flushRef.current(), TRY_AGAIN_MS);
    }
  }, [path, refresh, tell]);

  const flush = useCallback((): Promise<void> => {
    window.clearTimeout(timer.current);
    running.current = running.current.then(save);
    return running.current;
  }, [save]);
  const flushRef = useRef(flush);
  useEffect(() => {
    flushRef.current = flush;
  }, [flush]);
  const change = useCallback(
    (body: TaskDraftBody) => {
      waiting.current = body;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), PAUSE_IN_TYPING_MS);
    },
    [flush],
  );
  const theirVersion = state.theirs?.version;
  const keepMine = useCallback(() => {
    if (theirVersion !== undefined) version.current = theirVersion;
    tell({ theirs: undefined });
    void flush();
  }, [theirVersion, flush, tell]);
  // Leaving within the pause loses nothing.
  useEffect(() => () => void flushRef.current(), []);
  return { ...state, change, flush, keepMine };
}

/** A refusal stands at its field; nothing more is to be said of it. */
function stateAfter(error: unknown): Saved | undefined {
  if (isApiProblem(error, 400)) return undefined;
  return { state: isApiProblem(error, 0) ? 'onDevice' : 'failed' };
}

const refusalOf = (error: unknown): readonly FieldProblem[] => (isApiProblem(error, 400) ? error.fields : []);

/** What else shows this draft: its dates and mails, and the list of drafts. */
function useRefreshLists({ id, programmeId }: TaskDraftView): (draft: TaskDraftView) => void {
  const queries = useQueryClient();
  return useCallback(
    (draft) => {
      queries.setQueryData([`/task-drafts/${id}`], draft);
      for (const path of [
        `/task-drafts/${id}/launch-preview`,
        `/task-drafts/${id}/second-looks`,
        `/programmes/${programmeId}/task-drafts`,
      ])
        void queries.invalidateQueries({ queryKey: [path] });
    },
    [queries, id, programmeId],
  );
}
