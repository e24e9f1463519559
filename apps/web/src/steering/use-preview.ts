import type { CommandPreview, CommandPreviewBody } from '@samenspel/contracts';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { apiPost } from '../api';

/** What the command would do now; while another date is worked out, the last effect stays in sight. */
export function usePreview(taskId: string, command: CommandPreviewBody | undefined): UseQueryResult<CommandPreview> {
  const path = `/tasks/${taskId}/command-previews`;
  return useQuery({
    queryKey: [path, command],
    queryFn: ({ signal }) => apiPost<CommandPreview>(path, command, { signal }),
    enabled: command !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}
