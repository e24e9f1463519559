import { Browser } from './http.mts';

export interface OwnWork {
  readonly kind: string;
  readonly debtor: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly stepKind: string;
  readonly ordinal: number;
}

/** One of the made-up people, signed in, who does things through the public API. */
export class Person {
  readonly email: string;
  readonly api: Browser;
  #signedIn: Promise<unknown> | undefined;

  constructor(base: string, email: string) {
    this.email = email;
    this.api = new Browser(base);
  }

  async signIn(): Promise<this> {
    this.#signedIn ??= this.api.post('/sample-sessions', { email: this.email });
    await this.#signedIn;
    return this;
  }

  /** What this person still owes to a task. */
  async work(taskId: string): Promise<readonly OwnWork[]> {
    await this.signIn();
    const { items } = await this.api.get<{ items: readonly OwnWork[] }>('/work');
    return items.filter((item) => item.taskId === taskId);
  }

  async owes(taskId: string, kind: string): Promise<OwnWork | undefined> {
    return (await this.work(taskId)).find((item) => item.kind === kind);
  }
}
