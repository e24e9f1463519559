import { Injectable } from '@nestjs/common';

/** Figures of this process by name; counters only grow, gauges follow. Read by the log and by whoever scrapes. */
@Injectable()
export class Metrics {
  private readonly figures = new Map<string, number>();

  count(name: string, by = 1): void {
    this.figures.set(name, (this.figures.get(name) ?? 0) + by);
  }

  gauge(name: string, value: number): void {
    this.figures.set(name, value);
  }

  read(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.figures].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
