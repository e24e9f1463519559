import { QueryClient } from '@tanstack/react-query';
import { isApiProblem } from '../api/api-problem';

const MOST_RETRIES = 2;

/** Only what may pass by itself is tried again: a lost connection and a busy server, never a refusal. */
const mayPass = (error: Error): boolean => isApiProblem(error) && (error.status === 0 || error.status >= 500);

export const queryClient = new QueryClient({
  defaultOptions: {
    // Without a connection it fails at once, with a page or a line that says so, rather than waiting in silence.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      retry: (failures, error) => failures < MOST_RETRIES && mayPass(error),
    },
  },
});
