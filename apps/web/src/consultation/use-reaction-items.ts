import type { ReactionItemsView } from '@samenspel/contracts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { apiGet } from '../api';
import { readAllItems } from './read-all-items';

const LOOK_AGAIN_MS = 5000;

/** All reactions of a closed consultation with what was done with them, however many there are. */
export function useReactionItems(stepId: string): UseQueryResult<ReactionItemsView> {
  const path = `/steps/${stepId}/reaction-items`;
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) =>
      readAllItems((cursor) => apiGet(cursor === undefined ? path : `${path}?cursor=${cursor}`, { signal })),
    // The process makes the list a moment after the closing.
    refetchInterval: ({ state }) => (state.data && state.data.dueBy === null ? LOOK_AGAIN_MS : false),
  });
}
