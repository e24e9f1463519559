import type { ReactElement } from 'react';
import { useSession } from '../access/session';
import { TextLink } from '../ui';
import { pathOfTask } from './paths';

interface AboveTaskProps {
  readonly id: string;
  readonly title: string;
  /** What the page is of the task, for example "Consultatie bij de opgave". */
  readonly before?: string;
}

/** The task that a page belongs to, above its title. Who came by a link and is not signed in, cannot open the task. */
export function AboveTask({ id, title, before }: AboveTaskProps): ReactElement {
  const isSignedIn = useSession() !== undefined;
  return (
    <>
      {before} {isSignedIn ? <TextLink to={pathOfTask(id)}>{title}</TextLink> : title}
    </>
  );
}
