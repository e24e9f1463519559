import { queryOptions, useMutation, useQuery, type UseMutationResult } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { SessionView } from '@samenspel/contracts';
import { apiDelete, apiGet } from '../api/api';
import { isApiProblem } from '../api/api-problem';
import { queryClient } from '../app/query-client';
import { changeLanguage } from '../i18n/i18n';

export type Session = SessionView;

export const sessionQuery = queryOptions({
  queryKey: ['/sessions/current'],
  queryFn: readSession,
  staleTime: 60_000,
});

/** Who is signed in; undefined for a visitor and until it is known. */
export const useSession = (): Session | undefined => useQuery(sessionQuery).data ?? undefined;

export function useSignOut(): UseMutationResult<void, Error, void> {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => apiDelete('/sessions/current'),
    onSuccess: async () => {
      forgetWhatWasRead();
      queryClient.setQueryData(sessionQuery.queryKey, null);
      await navigate('/uitgelogd');
    },
  });
}

/** After a press that signed somebody in: forgets what was read as a visitor and goes on in the language of the person. */
export async function sessionStarted(): Promise<void> {
  forgetWhatWasRead();
  const session = await queryClient.query({ ...sessionQuery, staleTime: 0 });
  if (session) await changeLanguage(session.person.language);
}

/** The session itself stays in the cache: the header watches it. */
function forgetWhatWasRead(): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
}

async function readSession(): Promise<Session | null> {
  try {
    return await apiGet<Session>('/sessions/current');
  } catch (error) {
    if (isApiProblem(error, 401)) return null;
    throw error;
  }
}
