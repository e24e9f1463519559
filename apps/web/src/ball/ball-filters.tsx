import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterForm, FilterSearch, Select } from '../ui';
import { filterNames, type FilterName } from './arrange-balls';

/** Every choice stands in the address, so that the list can be sent to a colleague. */
export function BallFilters(): ReactElement {
  const { t } = useTranslation('ball');
  return (
    <FilterForm<Record<FilterName, string>>
      label={t('filter')}
      names={filterNames}
      apply={t('apply')}
      clear={t('clear')}
    >
      {({ register }) => (
        <>
          <FilterSearch label={t('search')} {...register('zoek')} />
          <Select
            label={t('by')}
            everything={t('byOf.holder')}
            options={(['party', 'task'] as const).map((value) => ({ value, label: t(`byOf.${value}`) }))}
            {...register('per')}
          />
          <Select
            label={t('late')}
            everything={t('all')}
            options={[{ value: 'ja', label: t('lateOnly') }]}
            {...register('laat')}
          />
        </>
      )}
    </FilterForm>
  );
}
