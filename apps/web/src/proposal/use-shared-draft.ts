import type { ProposalDraftView } from '@samenspel/contracts';
import { useEffect, useRef, useState } from 'react';
import { apiGet, apiPut } from '../api';
import type { Merged } from './merge-proposal';
import { SharedDraft, type DraftState, type DraftStore, type WaitingText } from './shared-draft';

const nothingYet: DraftState = { saved: undefined, conflicts: [], theirName: undefined, refusal: undefined };

/** The shared draft of a task for one page: its state, and the draft to tell changes to. */
export function useSharedDraft(
  start: ProposalDraftView,
  onMet: (merged: Merged, theirName: string | undefined) => void,
): { readonly draft: SharedDraft; readonly state: DraftState } {
  const [state, setState] = useState(nothingYet);
  const met = useRef(onMet);
  useEffect(() => {
    met.current = onMet;
  });
  const [draft] = useState(
    () =>
      new SharedDraft(start, storeOf(start.taskId), {
        onState: setState,
        onMet: (merged, theirName) => {
          met.current(merged, theirName);
        },
      }),
  );
  useEffect(() => {
    const waiting = waitingOnDevice(start.taskId);
    if (waiting) draft.meetDevice(waiting, start);
    // Leaving within the pause in typing loses nothing.
    return () => void draft.flush();
  }, [draft, start]);
  return { draft, state };
}

const pathOf = (taskId: string): string => `/tasks/${taskId}/proposal-draft`;
const deviceKey = (taskId: string): string => `samenspel.draft${pathOf(taskId)}`;

function storeOf(taskId: string): DraftStore {
  return {
    put: async (body, version) => {
      const saved = await apiPut<ProposalDraftView>(pathOf(taskId), body, { ifMatch: `"${String(version)}"` });
      return saved.version;
    },
    get: () => apiGet<ProposalDraftView>(pathOf(taskId)),
    keepOnDevice: (waiting) => {
      if (waiting === undefined) localStorage.removeItem(deviceKey(taskId));
      else localStorage.setItem(deviceKey(taskId), JSON.stringify(waiting));
    },
  };
}

function waitingOnDevice(taskId: string): WaitingText | undefined {
  try {
    return (JSON.parse(localStorage.getItem(deviceKey(taskId)) ?? 'null') as WaitingText | null) ?? undefined;
  } catch {
    return undefined;
  }
}
