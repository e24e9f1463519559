import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FilterSearch, FilterSelect } from '../ui';
import { groupings, type BallFilter } from './arrange-balls';

/** Every choice stands in the address, so that the list can be sent to a colleague. */
export function BallFilters({ filter }: { readonly filter: BallFilter }): ReactElement {
  const { t } = useTranslation('ball');
  const [search, setSearch] = useSearchParams();
  const choose = (name: string, value: string): void => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return (
    <div className="sam-filters" role="search">
      <FilterSearch
        label={t('search')}
        value={filter.words}
        onChange={({ target }) => {
          choose('zoek', target.value);
        }}
      />
      <FilterSelect
        label={t('by')}
        value={filter.by}
        options={groupings.map((value) => ({ value, label: t(`byOf.${value}`) }))}
        onChange={({ target }) => {
          choose('per', target.value);
        }}
      />
      <FilterSelect
        label={t('late')}
        value={filter.lateOnly ? 'ja' : ''}
        everything={t('all')}
        options={[{ value: 'ja', label: t('lateOnly') }]}
        onChange={({ target }) => {
          choose('laat', target.value);
        }}
      />
    </div>
  );
}
