import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../ui/page-shell';

/** A link in the main navigation; the smallest order comes first. */
export type OrderedNavigationItem = NavigationItem & { readonly order: number };

/** What `src/<slice>/routes.tsx` exports as `slice`; the router finds that file by its name. */
export interface Slice {
  /** Pages for who is signed in. */
  readonly routes?: readonly RouteObject[];
  /** Pages that need no session: answer links, signing in. */
  readonly openRoutes?: readonly RouteObject[];
  readonly navigation?: readonly OrderedNavigationItem[];
}
