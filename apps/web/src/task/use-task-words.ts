import type { NextEvent, StillNeeded } from '@samenspel/contracts';
import { nextEventWords, stillNeededWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { useWords } from '../i18n/use-words';

interface TaskWords {
  /** "antwoord van 2 essentiële partijen en 1 stem."; undefined when nothing is needed. */
  readonly needed: (parts: readonly StillNeeded[]) => string | undefined;
  /** "Op dinsdag 1 december om 9.00 uur gaat een herinnering naar 3 partijen." */
  readonly next: (event: NextEvent | null) => string | undefined;
}

/** The two sentences below the line of a task. */
export function useTaskWords(): TaskWords {
  const words = useWords();
  const language = useLanguage();
  return {
    needed: (parts) => stillNeededWords(words, parts) || undefined,
    next: (event) => (event === null ? undefined : nextEventWords(words, language, event)),
  };
}
