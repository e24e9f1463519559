import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageForError } from './problems/page-for-error';
import { Skeleton } from './skeleton';

interface LoadedProps<Value> {
  /** What `useRead` gave. */
  readonly query: UseQueryResult<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** Shows what a query read; until then a skeleton, and when it failed the page that says why. */
export function Loaded<Value>({ query, children }: LoadedProps<Value>): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <PageForError error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton />;
}
