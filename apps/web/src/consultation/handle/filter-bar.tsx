import type { ReactionItemsView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, FilterSearch, Select } from '../../ui';
import { states, type ItemFilter } from './filter-items';

interface FilterBarProps {
  readonly view: ReactionItemsView;
  readonly filter: ItemFilter;
  readonly onFilter: (filter: ItemFilter) => void;
}

export function FilterBar({ view, filter, onFilter }: FilterBarProps): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  const set = (change: Partial<ItemFilter>): void => {
    onFilter({ ...filter, ...change });
  };
  const prompts = view.prompts.map(({ id, question }) => ({ value: id, label: question }));
  return (
    <div className="sam-handling__filter" role="search">
      <Select
        label={t('handling:filter')}
        value={filter.state}
        options={states.map((value) => ({ value, label: t(`handling:state.${value}`) }))}
        onChange={({ target: { value } }) => {
          set({ state: states.find((state) => state === value) ?? 'all' });
        }}
      />
      <Select
        label={t('handling:filterPrompt')}
        value={filter.promptId}
        options={[{ value: '', label: t('handling:allPrompts') }, ...prompts]}
        onChange={({ target: { value: promptId } }) => {
          set({ promptId });
        }}
      />
      <Select
        label={t('handling:filterParty')}
        value={filter.partyId}
        options={[
          { value: '', label: t('handling:allParties') },
          ...partiesOf(view),
          { value: 'individuals', label: t('handling:individuals') },
        ]}
        onChange={({ target: { value: partyId } }) => {
          set({ partyId });
        }}
      />
      <FilterSearch
        label={t('handling:search')}
        value={filter.words}
        onChange={({ target }) => {
          set({ words: target.value });
        }}
      />
      {filter.alikeTo !== undefined && (
        <Button
          weight="subtle"
          onClick={() => {
            set({ alikeTo: undefined, state: 'open' });
          }}
        >
          {t('handling:alikeOff')}
        </Button>
      )}
    </div>
  );
}

function partiesOf({ items }: ReactionItemsView): { value: string; label: string }[] {
  const names = new Map(items.flatMap(({ party }) => (party === null ? [] : [[party.id, party.name] as const])));
  return [...names].map(([value, label]) => ({ value, label }));
}
