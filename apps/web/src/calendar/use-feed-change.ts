import { useState } from 'react';
import { useSend } from '../api';
import { useMessages, useProblemWords } from '../ui';

export const pathOfFeed = '/calendar-feed';

interface FeedChange {
  readonly busy: boolean;
  readonly make: () => Promise<void>;
}

/** Makes a new address (POST) or stops with it (DELETE), and says so. */
export function useFeedChange(method: 'POST' | 'DELETE', done: string): FeedChange {
  const showMessage = useMessages();
  const words = useProblemWords();
  const [busy, setBusy] = useState(false);
  const send = useSend<undefined>({ method, path: pathOfFeed, refreshes: [pathOfFeed] });
  const make = async (): Promise<void> => {
    setBusy(true);
    try {
      await send.mutateAsync(undefined);
      showMessage({ text: done });
    } catch (error) {
      showMessage({ text: words(error) });
    }
    setBusy(false);
  };
  return { busy, make };
}
