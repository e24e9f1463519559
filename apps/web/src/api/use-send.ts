import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { useAnswerLinkId } from './answer-link';
import { request, type RequestOptions } from './request';

interface Send<Body> {
  readonly method: 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string | ((body: Body) => string);
  /** Paths whose answers are read again afterwards; everything that begins with one of them. */
  readonly refreshes?: readonly string[];
  /** For a text or plan that was read with `apiGetVersioned`. */
  readonly ifMatch?: string;
}

/**
 * Writes to the API: `const send = useSend<Reply, ReplyView>({ method: 'PUT', path })`, then `await send.mutateAsync(reply)`.
 * A POST carries an Idempotency-Key that stays the same until it succeeded, so that pressing again after a lost
 * connection never does it twice.
 */
export function useSend<Body, Value = undefined>(write: Send<Body>): UseMutationResult<Value, Error, Body> {
  const linkId = useAnswerLinkId();
  const queries = useQueryClient();
  const key = useRef<string | undefined>(undefined);
  return useMutation({
    mutationFn: async (body: Body) => {
      key.current ??= crypto.randomUUID();
      const path = typeof write.path === 'string' ? write.path : write.path(body);
      const options = optionsOf(write, linkId, key.current);
      return (
        await request<Value>({
          ...options,
          method: write.method,
          path,
          body: write.method === 'DELETE' ? undefined : body,
        })
      ).value;
    },
    onSuccess: async () => {
      key.current = undefined;
      await queries.invalidateQueries({ predicate: ({ queryKey: [path] }) => refreshesPath(write.refreshes, path) });
    },
  });
}

function optionsOf(write: Send<never>, linkId: string | undefined, key: string): RequestOptions {
  return {
    ...(linkId ? { linkId } : {}),
    ...(write.ifMatch ? { ifMatch: write.ifMatch } : {}),
    ...(write.method === 'POST' ? { idempotencyKey: key } : {}),
  };
}

const refreshesPath = (refreshes: readonly string[] | undefined, path: unknown): boolean =>
  typeof path === 'string' && (refreshes ?? []).some((start) => path.startsWith(start));
