import { Suspense, type ReactElement } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useSession } from '../access/session';
import { MessagesProvider } from '../ui/messages';
import { PageShell } from '../ui/page-shell';
import { Skeleton } from '../ui/skeleton';
import { ShellHeader } from './shell-header';
import { navigation } from './slices';

/** The frame of every page; who is not signed in sees no navigation. */
export function AppShell(): ReactElement {
  const session = useSession();
  return (
    <PageShell header={<ShellHeader session={session} />} navigation={session ? navigation : []}>
      <MessagesProvider>
        <Suspense fallback={<Skeleton />}>
          <Outlet />
        </Suspense>
      </MessagesProvider>
      <ScrollRestoration />
    </PageShell>
  );
}
