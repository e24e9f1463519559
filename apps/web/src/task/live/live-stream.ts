import type { LiveEvent } from '@samenspel/contracts';

type Listener = (event: LiveEvent) => void;

const channelName = 'samenspel.live';
const lockName = 'samenspel.live';
const againAfterMs = 5_000;

/**
 * One stream of changes for all tabs of this browser: the tab that holds the lock reads the stream and tells the
 * others. When that tab closes, the browser gives the lock to the next one.
 */
class LiveStream {
  readonly #listeners = new Set<Listener>();
  #leave: (() => void) | undefined;

  follow(listener: Listener): () => void {
    this.#listeners.add(listener);
    this.#leave ??= this.#join();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#leave?.();
      this.#leave = undefined;
    };
  }

  #tell(event: LiveEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #join(): () => void {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = (message: MessageEvent<LiveEvent>) => {
      this.#tell(message.data);
    };
    const leaving = new AbortController();
    const lead = async (): Promise<void> => {
      if (leaving.signal.aborted) return;
      await readStream(leaving.signal, (event) => {
        channel.postMessage(event);
        this.#tell(event);
      });
    };
    // A request for the lock that is given up rejects; leaving is no fault.
    navigator.locks.request(lockName, { signal: leaving.signal }, lead).catch(() => undefined);
    return () => {
      leaving.abort();
      channel.close();
    };
  }
}

/** Resolves when `signal` aborts. The browser connects again by itself, except after a refusal: then we do, slowly. */
function readStream(signal: AbortSignal, tell: Listener): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = (): void => {
      source = new EventSource('/api/v1/events');
      source.onmessage = (message: MessageEvent<string>) => {
        tell(JSON.parse(message.data) as LiveEvent);
      };
      source.onerror = () => {
        if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, againAfterMs);
      };
    };
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      source?.close();
      resolve();
    });
    open();
  });
}

export const liveStream = new LiveStream();
