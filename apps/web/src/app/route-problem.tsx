import type { ReactElement } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { PageForError } from '../ui/problems/page-for-error';
import { NotFoundPage } from '../ui/problems/problem-page';

/** Stands in for a page that threw: reloading fetches new code as well, for a browser that slept through a release. */
export function RouteProblem(): ReactElement {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <PageForError
      error={error}
      onRetry={() => {
        window.location.reload();
      }}
    />
  );
}
