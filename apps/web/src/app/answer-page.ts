import { lazy, type ComponentType } from 'react';
import type { LinkView } from '@samenspel/contracts';
import type { Namespace } from '@samenspel/i18n';
import { loadNamespaces } from '../i18n/i18n';

export interface AnswerPageProps {
  /** For whom, for which task and for which step this link answers. */
  readonly link: LinkView;
  /** The choice whose button was pressed in the mail: filled in, never sent by itself. */
  readonly choice: string | undefined;
}

interface AnswerPageModule {
  readonly AnswerPage: ComponentType<AnswerPageProps>;
}

/** A page behind an answer link: `reply: answerPage(() => import('./reply-page'), 'invitation')`. The module exports `AnswerPage`. */
export function answerPage(
  load: () => Promise<AnswerPageModule>,
  ...namespaces: readonly Namespace[]
): ComponentType<AnswerPageProps> {
  return lazy(async () => {
    const [module] = await Promise.all([load(), loadNamespaces(namespaces)]);
    return { default: module.AnswerPage };
  });
}
