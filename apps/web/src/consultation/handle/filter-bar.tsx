import type { ReactionItemsView } from '@samenspel/contracts';
import { useId, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui';
import { states, type ItemFilter } from './filter-items';

interface FilterBarProps {
  readonly view: ReactionItemsView;
  readonly filter: ItemFilter;
  readonly onFilter: (filter: ItemFilter) => void;
}

export function FilterBar({ view, filter, onFilter }: FilterBarProps): ReactElement {
  const { t } = useTranslation('consultation');
  const set = (change: Partial<ItemFilter>): void => {
    onFilter({ ...filter, ...change });
  };
  const prompts = view.prompts.map(({ id, question }) => ({ value: id, label: question }));
  return (
    <div className="sam-handling__filter" role="search">
      <Pick
        label={t('handle.filter')}
        value={filter.state}
        options={states.map((value) => ({ value, label: t(`handle.state.${value}`) }))}
        onPick={(value) => {
          set({ state: states.find((state) => state === value) ?? 'all' });
        }}
      />
      <Pick
        label={t('handle.filterPrompt')}
        value={filter.promptId}
        options={[{ value: '', label: t('handle.allPrompts') }, ...prompts]}
        onPick={(promptId) => {
          set({ promptId });
        }}
      />
      <Pick
        label={t('handle.filterParty')}
        value={filter.partyId}
        options={[
          { value: '', label: t('handle.allParties') },
          ...partiesOf(view),
          { value: 'individuals', label: t('handle.individuals') },
        ]}
        onPick={(partyId) => {
          set({ partyId });
        }}
      />
      <SearchWords
        words={filter.words}
        onWords={(words) => {
          set({ words });
        }}
      />
      {filter.alikeTo !== undefined && (
        <Button
          weight="subtle"
          onClick={() => {
            set({ alikeTo: undefined, state: 'open' });
          }}
        >
          {t('handle.alikeOff')}
        </Button>
      )}
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onPick: (value: string) => void;
}

function Pick({ label, value, options, onPick }: PickProps): ReactElement {
  const id = useId();
  return (
    <div>
      <label className="sam-small" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        className="utrecht-select utrecht-select--html-select sam-select"
        onChange={(event) => {
          onPick(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function SearchWords({
  words,
  onWords,
}: {
  readonly words: string;
  readonly onWords: (words: string) => void;
}): ReactElement {
  const { t } = useTranslation('consultation');
  const id = useId();
  return (
    <div>
      <label className="sam-small" htmlFor={id}>
        {t('handle.search')}
      </label>
      <input
        id={id}
        type="search"
        value={words}
        className="utrecht-textbox utrecht-textbox--html-input"
        onChange={(event) => {
          onWords(event.target.value);
        }}
      />
    </div>
  );
}

function partiesOf({ items }: ReactionItemsView): { value: string; label: string }[] {
  const names = new Map(items.flatMap(({ party }) => (party === null ? [] : [[party.id, party.name] as const])));
  return [...names].map(([value, label]) => ({ value, label }));
}
