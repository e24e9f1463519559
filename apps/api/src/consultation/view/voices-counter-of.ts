import type { CounterView } from '@samenspel/contracts';
import type { PartyVoice } from '@samenspel/persistence';

/** Which parties of the roster responded; that is visible to everybody, also while the consultation is open. */
export function voicesCounterOf(voices: readonly PartyVoice[]): CounterView {
  const asked = voices.filter(({ onRoster }) => onRoster);
  const names = (some: readonly PartyVoice[]): string[] => some.map(({ name }) => name);
  const done = asked.filter(({ responded }) => responded);
  return {
    done: done.length,
    of: asked.length,
    doneNames: names(done),
    openNames: names(asked.filter(({ responded }) => !responded)),
  };
}
