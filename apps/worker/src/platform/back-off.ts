/** A wait that doubles while something stays away. */
export class BackOff {
  private ms = 0;

  constructor(private readonly bounds: { readonly shortest: number; readonly longest: number }) {}

  /** True when this is the first failure after all was well. */
  begin(): boolean {
    return this.ms === 0;
  }

  /** Milliseconds until the next attempt. */
  next(): number {
    this.ms = Math.min(this.bounds.longest, this.ms === 0 ? this.bounds.shortest : this.ms * 2);
    return this.ms;
  }

  /** True when this ends a time in which it stayed away. */
  end(): boolean {
    const wasAway = this.ms > 0;
    this.ms = 0;
    return wasAway;
  }
}
