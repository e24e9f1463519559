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
    loader: () => loadNamespaces(['problems']).then(() => null),
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
