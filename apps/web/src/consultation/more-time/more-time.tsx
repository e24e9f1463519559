import type { ConsultationView } from '@samenspel/contracts';
import { lazy, type ReactElement } from 'react';
import { loadNamespaces } from '../../i18n/i18n';
import { OnRequest } from '../on-request';

const Part = lazy(async () => {
  const [{ MoreTimePart }] = await Promise.all([import('./more-time-part'), loadNamespaces(['voice'])]);
  return { default: MoreTimePart };
});

/** "Meer tijd nodig?": behind one press; once it was asked, how that stands. */
export function MoreTime({ view }: { readonly view: ConsultationView }): ReactElement {
  return (
    <OnRequest word="moreTime" offered={view.mayAskMoreTime} shown={view.moreTime !== null}>
      <Part view={view} />
    </OnRequest>
  );
}
