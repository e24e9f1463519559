import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { i18nextOptions, isLanguage, type Language, type Namespace } from '@samenspel/i18n';

type NamespaceModule = Readonly<Record<string, object>>;
// Not the whole catalogue, and no texts of mails: every file that may be loaded is named in what every visitor loads.
const modules = import.meta.glob<NamespaceModule>(['./{nl,en}/*.ts', '!./{nl,en}/{index,mail}.ts'], {
  base: '../../../../libs/i18n/src',
});

/** A namespace is loaded when a page of its slice opens, in the language of the reader only. */
const perNamespace: BackendModule = {
  type: 'backend',
  init: () => undefined,
  callbackApi: true,
  read: (language, namespace, callback) => {
    textsOf(language, namespace).then(
      (texts) => {
        callback(null, texts);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : String(error), null);
      },
    );
  },
};

async function textsOf(language: string, namespace: string): Promise<object> {
  const load = modules[`./${language}/${namespace}.ts`];
  return load ? ((await load())[namespace] ?? {}) : {};
}

const STORED_LANGUAGE = 'samenspel.language';

let started: Promise<void> | undefined;

/** Once, however many ask for it. */
export function startI18n(): Promise<void> {
  started ??= start();
  return started;
}

async function start(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(perNamespace)
    .use(initReactI18next)
    .init({
      ...i18nextOptions,
      lng: storedLanguage(),
      fallbackLng: false,
      ns: ['common'],
      partialBundledLanguages: true,
    });
}

/** @throws what the fetching threw: a page without its texts would show their keys. */
export async function loadNamespaces(namespaces: readonly Namespace[]): Promise<void> {
  // The router asks for the texts of the first page as soon as it is there, and before its start i18next ignores that.
  await startI18n();
  await i18next.loadNamespaces([...namespaces]);
  const { language } = i18next;
  // i18next is silent about what did not come, and never asks for it again.
  for (const each of namespaces)
    if (!i18next.hasResourceBundle(language, each))
      i18next.addResourceBundle(language, each, await textsOf(language, each));
}

export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED_LANGUAGE, language);
  await i18next.changeLanguage(language);
}

/** Whether somebody chose a language in this browser before. */
export const hasChosenLanguage = (): boolean => localStorage.getItem(STORED_LANGUAGE) !== null;

/** Dutch for everybody who did not choose otherwise: a browser's own language says little about a Dutch professional. */
function storedLanguage(): Language {
  const stored = localStorage.getItem(STORED_LANGUAGE);
  return isLanguage(stored) ? stored : 'nl';
}
