import type { ComponentType } from 'react';
import type { LinkView } from '@samenspel/contracts';
import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../ui/page-shell';
import type { AnswerPageProps } from './answer-page';

export type LinkPurpose = LinkView['purpose'];

/** The choice in a link by which somebody says that an answer was not theirs. */
export const WITHDRAW = 'intrekken';

/** A link in the main navigation; the smallest order comes first. */
export type OrderedNavigationItem = NavigationItem & {
  readonly order: number;
  /** Left out for who does not start and steer tasks; the API decides again. */
  readonly forManagers?: boolean;
};

/** What `src/<slice>/routes.tsx` exports as `slice`; the router finds that file by its name. */
export interface Slice {
  /** Pages for who is signed in. */
  readonly routes?: readonly RouteObject[];
  /** Pages that need no session: answer links, signing in. */
  readonly openRoutes?: readonly RouteObject[];
  /** What an answer link of each purpose shows; for people without an account, so these stay small. */
  readonly answerPages?: Partial<Record<LinkPurpose | typeof WITHDRAW, ComponentType<AnswerPageProps>>>;
  readonly navigation?: readonly OrderedNavigationItem[];
}
