import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useAnswerLinkId } from './answer-link';
import { apiGet } from './api';

/** Reads a path of the API and keeps it fresh; the path is the key, so `queryClient.invalidateQueries({ queryKey: [path] })` reads it again. */
export function useRead<Value>(path: string, options: { readonly enabled?: boolean } = {}): UseQueryResult<Value> {
  const linkId = useAnswerLinkId();
  return useQuery({
    queryKey: linkId ? [path, { linkId }] : [path],
    queryFn: ({ signal }) => apiGet<Value>(path, { signal, ...(linkId ? { linkId } : {}) }),
    ...options,
  });
}
