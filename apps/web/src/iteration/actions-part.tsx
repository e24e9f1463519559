import type { ActionView, IterationView } from '@samenspel/contracts';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure, Paragraph } from '../ui';
import { ActionRow } from './action-row';
import { Part } from './part';

const ActionForm = lazy(async () => ({ default: (await import('./write/action-form')).ActionForm }));

/** The own actions first and open; those of others on demand. Who has no seat in the group sees all of them. */
export function ActionsPart({ view }: { readonly view: IterationView }): ReactElement {
  const { t } = useTranslation('iteration');
  const { actions, mySeatId, may } = view;
  const isMember = mySeatId !== null;
  const shown = isMember ? actions.filter(({ mine }) => mine) : actions;
  const others = isMember ? actions.filter(({ mine }) => !mine) : [];
  return (
    <Part name="actions" title={t(isMember ? 'actions.mine' : 'actions.all')}>
      {shown.length === 0 && <Paragraph>{t(isMember ? 'actions.noneMine' : 'actions.none')}</Paragraph>}
      <ActionList view={view} actions={shown} />
      {others.length > 0 && (
        <Disclosure summary={t('actions.others', { count: others.length })}>
          <ActionList view={view} actions={others} />
        </Disclosure>
      )}
      {may.write && (
        <Suspense>
          <ActionForm view={view} />
        </Suspense>
      )}
    </Part>
  );
}

interface ActionListProps {
  readonly view: IterationView;
  readonly actions: readonly ActionView[];
}

function ActionList({ view, actions }: ActionListProps): ReactElement {
  return (
    <ul className="sam-actions">
      {actions.map((action) => (
        <ActionRow key={action.id} view={view} action={action} />
      ))}
    </ul>
  );
}
