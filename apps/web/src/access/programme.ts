import { useSession } from './session';

/** The region in which the person works; the first one for somebody who works in several. */
export function useProgrammeId(): string | undefined {
  const session = useSession();
  return session?.roles[0]?.programmeId ?? session?.seats[0]?.programmeId;
}

/** Whether the person starts and steers tasks in this region. The API decides again. */
export function useIsManager(programmeId: string | undefined): boolean {
  const roles = useSession()?.roles ?? [];
  return roles.some((held) => held.role === 'programme-manager' && held.programmeId === programmeId);
}
