import { DomainError } from '@samenspel/domain';

interface PlacesOptions {
  readonly atOnce: number;
  /** How many may wait beside those; one more is refused. */
  readonly waiting: number;
}

/** A bounded number of things at once, the others in the order in which they came. */
export class Places {
  private taken = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly options: PlacesOptions) {}

  /** @throws DomainError DOCUMENTS_BUSY when too many wait already */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.taken < this.options.atOnce) {
      this.taken += 1;
      return;
    }
    if (this.queue.length >= this.options.waiting)
      throw new DomainError('DOCUMENTS_BUSY', { waiting: this.queue.length, retryAfterSeconds: 10 });
    await new Promise<void>((resolve) => this.queue.push(resolve));
  }

  /** The place goes to who waits longest, and is free only when nobody does. */
  private leave(): void {
    const next = this.queue.shift();
    if (next === undefined) this.taken -= 1;
    else next();
  }
}
