import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveEvent } from '@samenspel/contracts';
import { liveStream } from './live-stream';

// Many answers in one second are one change for a reader.
const gatherMs = 400;
// What comes this soon after a press of the person is most likely what they did themselves.
const ownWorkMs = 5_000;

export interface Live {
  /** How many changes the page does not show yet. */
  readonly count: number;
  readonly show: () => void;
}

interface LiveOptions {
  /** The paths that are read again; everything that begins with one of them. */
  readonly refreshes: readonly string[];
  /** Which changes matter to the page. */
  readonly concerns?: (event: LiveEvent) => boolean;
}

/**
 * Follows what changes and counts it, without moving what is being read: `show` reads again. Where nothing can jump
 * (a page that is not looked at), it reads again at once.
 */
export function useLiveChanges({ refreshes, concerns }: LiveOptions): Live {
  const queries = useQueryClient();
  const [count, setCount] = useState(0);
  const paths = refreshes.join(' ');
  const matters = useRef(concerns);
  useEffect(() => {
    matters.current = concerns;
  });
  const show = useCallback(() => {
    setCount(0);
    const starts = paths.split(' ');
    void queries.invalidateQueries({
      predicate: ({ queryKey: [path] }) => typeof path === 'string' && starts.some((start) => path.startsWith(start)),
    });
  }, [queries, paths]);
  useEffect(() => {
    let gathered = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => {
      timer = undefined;
      if (document.hidden || pressedJustNow(queries)) show();
      else setCount((before) => before + gathered);
      gathered = 0;
    };
    const leave = liveStream.follow((event) => {
      if (matters.current?.(event) === false) return;
      gathered += 1;
      timer ??= setTimeout(settle, gatherMs);
    });
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [show]);
  return { count, show };
}

const pressedJustNow = (queries: QueryClient): boolean =>
  queries
    .getMutationCache()
    .getAll()
    .some(({ state }) => Date.now() - state.submittedAt < ownWorkMs);

/** Follows one task; the page says "Er is iets veranderd" and reads again when the person wants to. */
export const useLive = (taskId: string): Live =>
  useLiveChanges({
    refreshes: [`/tasks/${taskId}`, '/steps/', '/work'],
    concerns: (event) => event.taskId === taskId,
  });
