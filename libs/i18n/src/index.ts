export { catalogues, type Catalogue } from './catalogues';
export { dateWords, type DateWordsInput } from './date-words';
export { clockWords, instantWords, type InstantWordsInput } from './instant-words';
export { i18nextOptions } from './i18next-options';
export { isLanguage, languages, type Language } from './language';
export { namespaces, type Namespace } from './namespaces';
export { periodWords, type PeriodWordsInput } from './period-words';
export { translator, type Translator } from './translator';
