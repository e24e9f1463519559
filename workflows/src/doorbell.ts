/** The doorbell of a task: however often it rings while the workflow is busy, the workflow looks once more. */
export class Doorbell {
  private rung = false;

  ring(): void {
    this.rung = true;
  }

  /** Called right before a look: what was rung for is then seen. */
  answer(): void {
    this.rung = false;
  }

  get rings(): boolean {
    return this.rung;
  }
}
