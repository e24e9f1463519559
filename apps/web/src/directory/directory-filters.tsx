import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { levels, partyKinds } from '@samenspel/domain';
import { FilterForm, FilterSearch, Select } from '../ui';
import { filterNames, type Filter } from './arrange-directory';

export function DirectoryFilters(): ReactElement {
  const { t } = useTranslation(['directory', 'task']);
  return (
    <FilterForm<Filter> label={t('filter')} names={filterNames} apply={t('apply')} clear={t('clear')}>
      {({ register }) => (
        <>
          <FilterSearch label={t('search')} {...register('zoek')} />
          <Select
            label={t('by')}
            everything={t('byOf.parties')}
            options={[{ value: 'mensen', label: t('byOf.people') }]}
            {...register('per')}
          />
          <Select
            label={t('kind')}
            everything={t('all')}
            options={partyKinds.map((kind) => ({ value: kind, label: t(`task:partyKind.${kind}`) }))}
            {...register('soort')}
          />
          <Select
            label={t('level')}
            everything={t('all')}
            options={levels.map((level) => ({ value: level, label: t(`task:level.${level}`) }))}
            {...register('niveau')}
          />
          <Select
            label={t('load')}
            everything={t('all')}
            options={(['full', 'too-much'] as const).map((value) => ({ value, label: t(`loadOf.${value}`) }))}
            {...register('belasting')}
          />
          <Select
            label={t('sort')}
            everything={t('sortOf.name')}
            options={(['load', 'people'] as const).map((value) => ({ value, label: t(`sortOf.${value}`) }))}
            {...register('sorteer')}
          />
        </>
      )}
    </FilterForm>
  );
}
