import type { ReactElement } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PartyList } from '@samenspel/contracts';
import { stages, taskStatuses } from '@samenspel/domain';
import { useRead } from '../../api';
import { FilterForm, FilterSearch, Select } from '../../ui';
import { filterNames, type FilterName } from './filters';

type Filters = Record<FilterName, string>;

export function TaskFilters({ programmeId }: { readonly programmeId: string }): ReactElement {
  const { t } = useTranslation('task');
  return (
    <FilterForm<Filters> label={t('list.filter')} names={filterNames} apply={t('list.apply')} clear={t('list.clear')}>
      {(form) => <Fields programmeId={programmeId} form={form} />}
    </FilterForm>
  );
}

interface FieldsProps {
  readonly programmeId: string;
  readonly form: UseFormReturn<Filters>;
}

function Fields({ programmeId, form }: FieldsProps): ReactElement {
  const { t } = useTranslation('task');
  const parties = useRead<PartyList>(`/programmes/${programmeId}/parties`).data?.items ?? [];
  return (
    <>
      <FilterSearch label={t('list.search')} {...form.register('zoek')} />
      <Select
        label={t('list.stage')}
        everything={t('list.all')}
        options={stages.map((stage) => ({ value: stage, label: t(`stages.${stage}`) }))}
        {...form.register('fase')}
      />
      <Select
        label={t('list.status')}
        everything={t('list.all')}
        options={taskStatuses
          .filter((status) => status !== 'draft')
          .map((status) => ({ value: status, label: t(`status.${status}`) }))}
        {...form.register('stand')}
      />
      <Select
        label={t('list.party')}
        everything={t('list.all')}
        options={parties.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.register('partij')}
      />
      <Select
        label={t('list.time')}
        everything={t('list.all')}
        options={[{ value: 'ja', label: t('list.late') }]}
        {...form.register('laat')}
      />
    </>
  );
}
