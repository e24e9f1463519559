import type { ReactionItemsView, ReactionItemView } from '@samenspel/contracts';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure, EmptyState } from '../../ui';
import { ProposalText } from '../proposal-text';
import { DispositionForm } from './disposition-form';
import { filterItems, noFilter, type ItemFilter } from './filter-items';
import { FilterBar } from './filter-bar';
import { ItemList } from './item-list';
import { KeyHelp } from './key-help';
import { OneReaction } from './one-reaction';
import { useShortcuts } from './use-shortcuts';

/** Left the list, right one reaction with what is done with it. */
export function Workbench({ view }: { readonly view: ReactionItemsView }): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  const desk = useDesk(view);
  const { current, shown, selected } = desk;
  const one = useRef<HTMLDivElement>(null);
  return (
    <div className="sam-handling">
      <div className="sam-handling__list">
        <FilterBar view={view} filter={desk.filter} onFilter={desk.setFilter} />
        <ItemList
          view={view}
          items={shown}
          currentId={current?.id}
          selected={selected}
          onOpen={(id) => {
            desk.open(id);
            showBelow(one.current);
          }}
          onSelect={desk.select}
        />
      </div>
      <div className="sam-handling__one" ref={one} tabIndex={-1}>
        {current === undefined ? (
          <EmptyState title={t('handling:none')}>{t('handling:progress', view)}</EmptyState>
        ) : (
          <>
            <OneReaction
              view={view}
              item={current}
              onAlike={() => {
                desk.setFilter({ ...desk.filter, state: 'all', alikeTo: current.text ?? undefined });
              }}
            />
            <DispositionForm
              key={`${current.id}${current.dispositionId ?? ''}`}
              view={view}
              item={current}
              selected={selected}
              onNext={desk.goOn}
              onMove={desk.move}
            />
          </>
        )}
        <KeyHelp />
        <Disclosure summary={t('handling:toText')}>
          <ProposalText proposal={view.proposal} open />
        </Disclosure>
      </div>
    </div>
  );
}

/** On a phone the reaction stands below the list. */
function showBelow(one: HTMLElement | null): void {
  if (window.matchMedia('(max-width: 63.99rem)').matches) one?.scrollIntoView({ block: 'start' });
}

interface Desk {
  readonly filter: ItemFilter;
  readonly shown: readonly ReactionItemView[];
  readonly current: ReactionItemView | undefined;
  readonly selected: readonly string[];
  readonly setFilter: (filter: ItemFilter) => void;
  readonly open: (id: string) => void;
  readonly select: (ids: readonly string[]) => void;
  readonly move: (by: 1 | -1) => void;
  /** After something was handled: the selection ends, and the next one to do opens. */
  readonly goOn: (handled: readonly string[]) => void;
}

/** Which reaction lies on the desk, which ones are taken along, and what the list shows. */
function useDesk(view: ReactionItemsView): Desk {
  const [filter, setFilter] = useState<ItemFilter>(
    view.handled === view.total ? { ...noFilter, state: 'all' } : noFilter,
  );
  const [openId, open] = useState<string>();
  const [selected, select] = useState<readonly string[]>([]);
  const shown = filterItems(view.items, filter, openId);
  const current = shown.find(({ id }) => id === openId) ?? shown[0];
  const move = (by: 1 | -1): void => {
    const at = shown.findIndex((item) => item === current);
    const to = shown[at + by];
    if (to) open(to.id);
  };
  const goOn = (handled: readonly string[]): void => {
    select([]);
    const done = new Set(handled);
    const at = shown.findIndex((item) => item === current);
    const rest = [...shown.slice(at + 1), ...shown.slice(0, at)];
    open(rest.find(({ id, dispositionId }) => dispositionId === null && !done.has(id))?.id);
  };
  useShortcuts({
    n: () => {
      move(1);
    },
    p: () => {
      move(-1);
    },
    k: () => {
      if (!current) return;
      select(selected.includes(current.id) ? selected.filter((id) => id !== current.id) : [...selected, current.id]);
    },
  });
  return { filter, shown, current, selected, setFilter, open, select, move, goOn };
}
