import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { OpenConsultation, Sender } from './set-up.mts';

/** One request and what came of it. */
export interface Sent {
  readonly sender: Sender;
  readonly key: string;
  readonly text: string;
  /** 0: no answer at all. */
  readonly status: number;
  readonly contentType: string;
  readonly body: {
    readonly answerId?: string;
    readonly version?: number;
    readonly replayed?: boolean;
    readonly code?: string;
  };
  readonly ms: number;
  readonly endedAt: number;
}

type Reply = Pick<Sent, 'status' | 'contentType' | 'body'>;

/** So many browsers at once, each over a connection of its own that it keeps. */
export class Senders {
  readonly #agent: Agent;
  readonly #base: string;
  readonly #consultation: OpenConsultation;
  readonly #connections: number;

  constructor(base: string, consultation: OpenConsultation, connections: number) {
    this.#base = base;
    this.#consultation = consultation;
    this.#connections = connections;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Everybody of the list reacts once. */
  async react(senders: readonly Sender[]): Promise<readonly Sent[]> {
    return this.#inParallel(senders, (sender) => this.#send(sender, randomUUID(), textOf(sender)));
  }

  /** The same requests again, key and all. */
  async repeat(sent: readonly Sent[]): Promise<readonly Sent[]> {
    return this.#inParallel(sent, ({ sender, key, text }) => this.#send(sender, key, text));
  }

  close(): void {
    this.#agent.destroy();
  }

  async #inParallel<T>(items: readonly T[], send: (item: T) => Promise<Sent>): Promise<readonly Sent[]> {
    const results: Sent[] = [];
    const queue = items.values();
    const work = async (): Promise<void> => {
      for (const item of queue) results.push(await send(item));
    };
    await Promise.all(Array.from({ length: this.#connections }, work));
    return results;
  }

  async #send(sender: Sender, key: string, text: string): Promise<Sent> {
    const { stepId, openPromptId, scalePromptId } = this.#consultation;
    const answers = [
      { promptId: openPromptId, text },
      { promptId: scalePromptId, value: 4 },
    ];
    const path = `/api/v1/steps/${stepId}/reactions/person:${sender.personId}`;
    const startedAt = performance.now();
    const reply = await this.#put(path, { answers, final: true }, headersOf(sender, key)).catch(
      (error: unknown): Reply => ({ status: 0, contentType: '', body: { code: String(error) } }),
    );
    return { sender, key, text, ...reply, ms: performance.now() - startedAt, endedAt: Date.now() };
  }

  #put(path: string, body: object, headers: Record<string, string>): Promise<Reply> {
    const content = Buffer.from(JSON.stringify(body));
    return new Promise((settle, fail) => {
      const options = { method: 'PUT', agent: this.#agent, headers: { ...headers, 'content-length': content.length } };
      const put = request(`${this.#base}${path}`, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('error', fail);
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const contentType = response.headers['content-type'] ?? '';
          settle({ status: response.statusCode ?? 0, contentType, body: JSON.parse(text) as Reply['body'] });
        });
      });
      put.on('error', fail);
      put.end(content);
    });
  }
}

/** Recognisable, and without digits: by chance some would make a citizen service number, which is refused. */
const textOf = ({ linkId }: Sender): string =>
  `Antwoord ${linkId.replaceAll(/\d/g, (digit) => String.fromCharCode(103 + Number(digit)))}`;

function headersOf({ linkId, secret }: Sender, key: string): Record<string, string> {
  return {
    accept: 'application/json',
    'content-type': 'application/json',
    'samenspel-link': linkId,
    cookie: `samenspel_link_${linkId}=${secret}`,
    'idempotency-key': key,
  };
}
