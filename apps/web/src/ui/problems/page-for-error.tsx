import type { ReactElement } from 'react';
import { isApiProblem } from '../../api/api-problem';
import { ForbiddenPage, NotFoundPage, OfflinePage, UnexpectedPage } from './problem-page';

interface PageForErrorProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** The page that stands in for one that could not be shown. */
export function PageForError({ error, onRetry }: PageForErrorProps): ReactElement {
  // Code of a page that was never opened before cannot be fetched either.
  if (!isApiProblem(error) && !navigator.onLine) return <OfflinePage onRetry={onRetry} />;
  if (!isApiProblem(error)) return <UnexpectedPage onRetry={onRetry} />;
  if (error.code === 'OFFLINE') return <OfflinePage onRetry={onRetry} />;
  if (error.status === 403) return <ForbiddenPage />;
  if (error.status === 404) return <NotFoundPage />;
  return <UnexpectedPage onRetry={onRetry} reference={error.reference} />;
}
