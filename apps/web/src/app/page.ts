import type { ComponentType } from 'react';
import type { LoaderFunction, RouteObject } from 'react-router';
import type { Namespace } from '@samenspel/i18n';
import { loadNamespaces } from '../i18n/i18n';

interface PageModule {
  readonly Page: ComponentType;
  /** Runs before the page shows; may return `redirect('/elsewhere')`. */
  readonly loader?: LoaderFunction;
}

/**
 * A page that is fetched when somebody goes there, together with the texts of its slice:
 * `{ path: 'opgaven', lazy: page(() => import('./tasks-page'), 'task') }`. The module exports `Page`.
 */
export function page(load: () => Promise<PageModule>, ...namespaces: readonly Namespace[]): RouteObject['lazy'] {
  return async () => {
    const [module] = await Promise.all([load(), loadNamespaces(['problems', ...namespaces])]);
    return { Component: module.Page, ...(module.loader ? { loader: module.loader } : {}) };
  };
}
