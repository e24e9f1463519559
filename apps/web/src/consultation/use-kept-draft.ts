import type { DraftSaved } from '@samenspel/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isApiProblem, useAnswerLinkId, apiPut } from '../api';
import type { Saved } from '../ui';

const PAUSE_IN_TYPING_MS = 1200;
const TRY_AGAIN_MS = 10_000;

interface KeptDraft {
  readonly saved: Saved | undefined;
  /** After every change; the last one wins. */
  readonly keep: (body: unknown) => void;
  /** After sending: there is no draft any more. */
  readonly forget: () => void;
}

/** Saves what is typed after a pause in typing; without a connection it stays on this device and is saved later. */
export function useKeptDraft(path: string): KeptDraft {
  const linkId = useAnswerLinkId();
  const [saved, setSaved] = useState<Saved>();
  const timer = useRef<number>(undefined);
  const newest = useRef<unknown>(undefined);
  const save = useCallback(async (): Promise<void> => {
    const body = newest.current;
    if (body === undefined) return;
    setSaved({ state: 'saving' });
    try {
      const answer = await apiPut<DraftSaved>(path, body, linkId ? { linkId } : {});
      if (newest.current !== body) return;
      localStorage.removeItem(deviceKey(path));
      setSaved({ state: 'draft', at: answer.saved.at });
    } catch (error) {
      const offline = isApiProblem(error, 0);
      setSaved({ state: offline ? 'onDevice' : 'failed' });
      if (offline) timer.current = window.setTimeout(() => void save(), TRY_AGAIN_MS);
    }
  }, [path, linkId]);
  const keep = useCallback(
    (body: unknown) => {
      newest.current = body;
      localStorage.setItem(deviceKey(path), JSON.stringify(body));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(), PAUSE_IN_TYPING_MS);
    },
    [path, save],
  );
  const forget = useCallback(() => {
    newest.current = undefined;
    window.clearTimeout(timer.current);
    localStorage.removeItem(deviceKey(path));
    setSaved(undefined);
  }, [path]);
  // Leaving within the pause loses nothing.
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      if (localStorage.getItem(deviceKey(path)) !== null) void save();
    },
    [path, save],
  );
  return { saved, keep, forget };
}

const deviceKey = (path: string): string => `samenspel.draft${path}`;

/** What stayed on this device when the connection was gone. */
export function draftOnDevice(path: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(deviceKey(path)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
