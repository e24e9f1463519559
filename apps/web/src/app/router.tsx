import { createBrowserRouter } from 'react-router';
import { requireSession } from '../access/require-session';
import { loadNamespaces } from '../i18n/i18n';
import { NotFoundPage } from '../ui/problems/problem-page';
import { Skeleton } from '../ui/skeleton';
import { AppShell } from './app-shell';

import { RouteProblem } from './route-problem';
import { slices } from './slices';

export const router = createBrowserRouter([
  {
    Component: AppShell,
    // No page has to wait for these: each asks for them again, inside what can say that they did not come.
    loader: () =>
      loadNamespaces(['problems']).then(
        () => null,
        () => null,
      ),
    HydrateFallback: Skeleton,
    children: [
      {
        ErrorBoundary: RouteProblem,
        children: [
          ...slices.flatMap(({ openRoutes = [] }) => openRoutes),
          { loader: requireSession, children: slices.flatMap(({ routes = [] }) => routes) },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]);
