import type { Command, CommandKind } from '@samenspel/domain';

/** Who gave a command, why, and whom to tell beside those who must act. The reason stays in the record. */
export interface Given {
  readonly commandId: string;
  readonly reason: string;
  readonly givenBy: string;
  readonly tell: readonly string[];
}

export interface GivenCommand<Kind extends CommandKind = CommandKind> extends Given {
  readonly command: Extract<Command, { readonly kind: Kind }>;
}

/** What a command did: the dates before and after, and how many people are told. */
export interface CommandEffect {
  readonly stepId?: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly told: number;
}
