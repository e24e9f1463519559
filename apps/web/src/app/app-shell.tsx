import { Suspense, type ReactElement } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useIsManager, useProgrammeId } from '../access/programme';
import { useSession } from '../access/session';
import { MessagesProvider } from '../ui/messages';
import { PageShell } from '../ui/page-shell';
import { Skeleton } from '../ui/skeleton';
import { ShellHeader } from './shell-header';
import { navigation } from './slices';

/** The frame of every page; who is not signed in sees no navigation. */
export function AppShell(): ReactElement {
  const session = useSession();
  const isManager = useIsManager(useProgrammeId());
  const shown = session ? navigation.filter(({ forManagers = false }) => isManager || !forManagers) : [];
  return (
    <PageShell header={<ShellHeader session={session} />} navigation={shown}>
      <MessagesProvider>
        <Suspense fallback={<Skeleton />}>
          <Outlet />
        </Suspense>
      </MessagesProvider>
      <ScrollRestoration />
    </PageShell>
  );
}
