import { createInstance, type TFunction } from 'i18next';
import { catalogues } from './catalogues';
import { i18nextOptions } from './i18next-options';
import { namespaces, type Namespace } from './namespaces';
import type { Language } from './language';

export type Translator = TFunction<readonly ['common', ...Namespace[]]>;

const translators = new Map<Language, Translator>();

/**
 * The `t` of one language, ready at once, for mails, API errors and documents.
 * Keys of another namespace than `common` carry it: `t('mail:invitation.subject', { task })`.
 */
export function translator(language: Language): Translator {
  const known = translators.get(language);
  if (known) return known;
  const created = createTranslator(language);
  translators.set(language, created);
  return created;
}

function createTranslator(language: Language): Translator {
  const instance = createInstance();
  void instance.init({
    ...i18nextOptions,
    lng: language,
    ns: [...namespaces],
    resources: catalogues,
    initAsync: false,
  });
  return instance.t;
}
