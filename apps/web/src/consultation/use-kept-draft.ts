import type { DraftSaved } from '@samenspel/contracts';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { apiPut, isApiProblem, useAnswerLinkId, type ApiProblem } from '../api';
import type { Saved } from '../ui';

const PAUSE_IN_TYPING_MS = 1200;
const TRY_AGAIN_MS = 10_000;

export interface KeptDraft {
  readonly saved: Saved | undefined;
  /** After every change; the last one wins. */
  readonly keep: (body: unknown) => void;
  /** After sending: there is no draft any more. */
  readonly forget: () => void;
}

/** Hears of every save: with the refusal when the text may not be kept, such as a citizen service number. */
type OnAnswer = (refusal: ApiProblem | undefined, body: unknown) => void;
const ignored: OnAnswer = () => undefined;

/** Saves what is typed after a pause in typing; without a connection it stays on this device and is saved later. */
export function useKeptDraft(path: string, onAnswer: OnAnswer = ignored): KeptDraft {
  const { saved, setSaved, newest, save } = useSaving(path, onAnswer);
  const timer = useRef<number>(undefined);
  const keep = useCallback(
    (body: unknown) => {
      newest.current = body;
      localStorage.setItem(deviceKey(path), JSON.stringify(body));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(), PAUSE_IN_TYPING_MS);
    },
    [path, newest, save],
  );
  const forget = useCallback(() => {
    newest.current = undefined;
    window.clearTimeout(timer.current);
    localStorage.removeItem(deviceKey(path));
    setSaved(undefined);
  }, [path, newest, setSaved]);
  useEffect(() => {
    const resume = (): void => void save();
    window.addEventListener('online', resume);
    return () => {
      window.removeEventListener('online', resume);
    };
  }, [save]);
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

interface Saving {
  readonly saved: Saved | undefined;
  readonly setSaved: (saved: Saved | undefined) => void;
  readonly newest: RefObject<unknown>;
  readonly save: () => Promise<void>;
}

function useSaving(path: string, onAnswer: OnAnswer): Saving {
  const linkId = useAnswerLinkId();
  const [saved, setSaved] = useState<Saved>();
  const newest = useRef<unknown>(undefined);
  const answered = useRef(onAnswer);
  useEffect(() => {
    answered.current = onAnswer;
  });
  const save = useCallback(async (): Promise<void> => {
    const body = newest.current;
    if (body === undefined) return;
    setSaved({ state: 'saving' });
    try {
      const { saved: when } = await apiPut<DraftSaved>(path, body, linkId ? { linkId } : {});
      if (newest.current !== body) return;
      newest.current = undefined;
      localStorage.removeItem(deviceKey(path));
      setSaved({ state: 'draft', at: when.at });
      answered.current(undefined, body);
    } catch (error) {
      setSaved(whyNotSaved(error));
      if (isApiProblem(error, 0)) window.setTimeout(() => void save(), TRY_AGAIN_MS);
      if (!isApiProblem(error, 400)) return;
      // What may not be kept is not kept on this device either; the field says why.
      localStorage.removeItem(deviceKey(path));
      answered.current(error, body);
    }
  }, [path, linkId]);
  return { saved, setSaved, newest, save };
}

function whyNotSaved(error: unknown): Saved | undefined {
  if (isApiProblem(error, 400)) return undefined;
  return { state: isApiProblem(error, 0) ? 'onDevice' : 'failed' };
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
