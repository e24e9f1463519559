import { redirect, type LoaderFunctionArgs } from 'react-router';
import { queryClient } from '../app/query-client';
import { sessionQuery } from './session';

/** Sends a visitor to the sign-in page, and remembers where they wanted to go. */
export async function requireSession({ request }: LoaderFunctionArgs): Promise<Response | null> {
  const session = await queryClient.query({ ...sessionQuery, staleTime: 'static' });
  if (session) return null;
  const { pathname, search } = new URL(request.url);
  const wanted = pathname + search;
  return redirect(wanted === '/' ? '/aanmelden' : `/aanmelden?naar=${encodeURIComponent(wanted)}`);
}
