import { redirect, type LoaderFunctionArgs } from 'react-router';
import { queryClient } from '../app/query-client';
import { sessionQuery } from './session';

/** Sends a visitor to the sign-in page, and remembers where they wanted to go. */
export async function requireSession({ request }: LoaderFunctionArgs): Promise<null> {
  const session = await queryClient.ensureQueryData(sessionQuery);
  if (session) return null;
  const { pathname, search } = new URL(request.url);
  const wanted = pathname + search;
  throw redirect(wanted === '/' ? '/aanmelden' : `/aanmelden?naar=${encodeURIComponent(wanted)}`);
}
