import type { CommandKind } from './command';

/** A settled command that somebody wants to take back, with what it changed. */
export interface UndoneCommand {
  readonly commandId: string;
  readonly kind: CommandKind;
  /** The step that it named. */
  readonly stepId: string | null;
  readonly isUndone: boolean;
  readonly before: { readonly lastDay?: string; readonly personId?: string } | null;
  readonly after: { readonly lastDay?: string; readonly days?: number; readonly personId?: string } | null;
  /** Of a reminder by hand: mails that were not sent yet. */
  readonly planned: number;
}
