import type { ProposalDraftBody, ProposalDraftView } from '@samenspel/contracts';
import { isApiProblem, type ApiProblem } from '../api';
import type { Saved } from '../ui/save-state';
import { mergeProposal, type Merged, type TextConflict } from './merge-proposal';

/** Where the draft is kept: on the server for everybody, and on this device until that succeeded. */
export interface DraftStore {
  /** @returns the new version. @throws ApiProblem 412 when somebody else saved since this version. */
  readonly put: (body: ProposalDraftBody, version: number) => Promise<number>;
  readonly get: () => Promise<ProposalDraftView>;
  readonly keepOnDevice: (waiting: WaitingText | undefined) => void;
}

/** What is not saved yet, with the text that it started from. */
export interface WaitingText {
  readonly base: ProposalDraftBody;
  readonly mine: ProposalDraftBody;
}

export interface DraftState {
  readonly saved: Saved | undefined;
  readonly conflicts: readonly TextConflict[];
  /** Who saved meanwhile. */
  readonly theirName: string | undefined;
  /** Why the text may not be kept, such as a citizen service number in it. */
  readonly refusal: ApiProblem | undefined;
}

export interface DraftListener {
  readonly onState: (state: DraftState) => void;
  /** Somebody else saved meanwhile: this came of the two. */
  readonly onMet: (merged: Merged, theirName: string | undefined) => void;
}

const PAUSE_IN_TYPING_MS = 1200;
const TRY_AGAIN_MS = 10_000;

export const textOf = ({ title, summary, sections }: ProposalDraftBody): ProposalDraftBody => ({
  title,
  summary,
  sections: sections.map(({ key, heading, text }) => ({ key, heading, text })),
});

/**
 * One draft in which several people write: saved while typing, one save after another, each naming the version that it
 * started from. When somebody else was first, the two are put together, and only what both changed is asked.
 */
export class SharedDraft {
  private state: DraftState = { saved: undefined, conflicts: [], theirName: undefined, refusal: undefined };
  private base: { readonly text: ProposalDraftBody; readonly version: number };
  private waiting: ProposalDraftBody | undefined;
  private running: Promise<boolean> = Promise.resolve(true);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    start: ProposalDraftView,
    private readonly store: DraftStore,
    private readonly listener: DraftListener,
  ) {
    this.base = { text: textOf(start), version: start.version };
  }

  /** After every change; saved after a pause in typing. */
  change(body: ProposalDraftBody): void {
    this.waiting = body;
    this.store.keepOnDevice({ base: this.base.text, mine: body });
    this.later(PAUSE_IN_TYPING_MS);
  }

  /** Somebody chose between two texts. */
  settle(conflict: TextConflict, body: ProposalDraftBody): void {
    this.say({ conflicts: this.state.conflicts.filter((one) => one !== conflict) });
    this.change(body);
  }

  /** What stayed on this device is met with what the server has now. */
  meetDevice({ base, mine }: WaitingText, theirs: ProposalDraftView): void {
    this.base = { text: base, version: theirs.version };
    this.meet(mine, theirs);
    this.later(0);
  }

  /** Saves at once what still waits. @returns the version when everything is saved. */
  async flush(): Promise<number | undefined> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.saveAll());
    return (await this.running) ? this.base.version : undefined;
  }

  private async saveAll(): Promise<boolean> {
    // What both changed is chosen first; until then it stays on this device.
    while (this.waiting !== undefined && this.state.conflicts.length === 0) {
      if (!(await this.save(this.waiting))) break;
    }
    return this.waiting === undefined;
  }

  private async save(body: ProposalDraftBody): Promise<boolean> {
    this.say({ saved: { state: 'saving' } });
    try {
      const version = await this.store.put(body, this.base.version);
      this.base = { text: body, version };
      if (this.waiting === body) this.waiting = undefined;
      this.store.keepOnDevice(this.waiting && { base: body, mine: this.waiting });
      this.say({ saved: { state: 'saved', at: Date.now() }, refusal: undefined });
      return true;
    } catch (error) {
      return this.afterFailure(error, body);
    }
  }

  private async afterFailure(error: unknown, body: ProposalDraftBody): Promise<boolean> {
    if (!isApiProblem(error, 412)) return this.failed(error);
    try {
      const theirs = await this.store.get();
      this.meet(this.waiting ?? body, theirs);
      return true;
    } catch (unread) {
      return this.failed(unread);
    }
  }

  private failed(error: unknown): false {
    const isOffline = isApiProblem(error, 0);
    const refusal = isApiProblem(error, 400) ? error : undefined;
    this.say({ saved: { state: isOffline ? 'onDevice' : 'failed' }, refusal });
    if (isOffline) this.later(TRY_AGAIN_MS);
    return false;
  }

  private meet(mine: ProposalDraftBody, theirs: ProposalDraftView): void {
    const merged = mergeProposal({ base: this.base.text, mine, theirs: textOf(theirs) });
    const theirName = theirs.savedBy?.name;
    this.base = { text: textOf(theirs), version: theirs.version };
    this.waiting = merged.text;
    this.store.keepOnDevice({ base: this.base.text, mine: merged.text });
    this.say({ saved: undefined, conflicts: merged.conflicts, theirName });
    this.listener.onMet(merged, theirName);
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private say(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    this.listener.onState(this.state);
  }
}
