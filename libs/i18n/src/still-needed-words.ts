import type { ObligationKind } from '@samenspel/domain';
import type { Translator } from './translator';

/** One part of what a task still needs, as the API gives it. */
export interface NeededPart {
  readonly kind: ObligationKind | 'essential-reply' | 'work-group-gap' | 'quorum' | 'paused';
  readonly count: number;
}

/**
 * What stands behind "Nog nodig:": "antwoord van 2 essentiële partijen, 1 stem en het voorstel van de werkgroep."
 * Empty when nothing is needed. `t` needs the namespace `task`.
 */
export function stillNeededWords(t: Translator, parts: readonly NeededPart[]): string {
  const words = parts.map(({ kind, count }) => t(`progress:needed.${kind}` as 'progress:needed.quorum', { count }));
  const last = words.pop();
  if (last === undefined) return '';
  return words.length === 0 ? `${last}.` : `${words.join(', ')} ${t('progress:needed.and')} ${last}.`;
}
