import type { ConsultationView } from '@samenspel/contracts';
import { lazy, type ReactElement } from 'react';
import { loadNamespaces } from '../../i18n/i18n';
import { OnRequest } from '../on-request';

const Part = lazy(async () => {
  const [{ MinorityNotePart }] = await Promise.all([import('./minority-note-part'), loadNamespaces(['voice'])]);
  return { default: MinorityNotePart };
});

/** "Ziet u het anders dan uw partij?": behind one press; the own note once there is one. */
export function MinorityNote({ view }: { readonly view: ConsultationView }): ReactElement {
  const { minorityNote, mayWriteMinorityNote } = view;
  return (
    <OnRequest word="minorityNote" offered={mayWriteMinorityNote} shown={minorityNote !== null}>
      <Part view={view} />
    </OnRequest>
  );
}
