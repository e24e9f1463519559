import { en } from './en';
import { nl } from './nl';
import type { Language } from './language';
import type { Texts } from './texts';

export type Catalogue = Texts<typeof nl>;

/** All texts of all languages; for node. The browser loads one namespace of one language at a time. */
export const catalogues: Record<Language, Catalogue> = { nl, en };
