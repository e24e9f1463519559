import { useEffect, useId, useState, type ReactElement } from 'react';
import { FormProvider, useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { PartyList } from '@samenspel/contracts';
import { stages, taskStatuses } from '@samenspel/domain';
import { useRead } from '../../api';
import { Button, FilterSearch, FilterSelect } from '../../ui';
import { filterNames, hasFilter, type FilterName } from './filters';

type Filters = Record<FilterName, string>;

const filtersOf = (search: URLSearchParams): Filters =>
  Object.fromEntries(filterNames.map((name) => [name, search.get(name) ?? ''])) as Filters;

/** What is chosen stands in the address, so that a choice can be mailed to a colleague. */
export function TaskFilters({ programmeId }: { readonly programmeId: string }): ReactElement {
  const { t } = useTranslation('task');
  const [search, setSearch] = useSearchParams();
  const form = useForm<Filters>({ defaultValues: filtersOf(search) });
  // On a phone the tasks come first; the filters open on demand, or when one of them is in use.
  const [open, setOpen] = useState(() => hasFilter(search));
  const id = useId();
  useEffect(() => {
    form.reset(filtersOf(search));
  }, [form, search]);
  const apply = (values: Filters): void => {
    setSearch(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')));
  };
  return (
    <FormProvider {...form}>
      <form
        role="search"
        aria-label={t('list.filter')}
        className="sam-filters sam-filters--folded"
        onSubmit={(event) => void form.handleSubmit(apply)(event)}
      >
        <button
          type="button"
          className="sam-filters__toggle"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {t('list.filter')}
        </button>
        <div id={id} className={open ? 'sam-filters__fields sam-filters__fields--open' : 'sam-filters__fields'}>
          <Fields programmeId={programmeId} form={form} />
          <div className="sam-filters__buttons">
            <Button type="submit">{t('list.apply')}</Button>
            {hasFilter(search) && (
              <Button
                weight="subtle"
                onClick={() => {
                  setSearch({});
                }}
              >
                {t('list.clear')}
              </Button>
            )}
          </div>
        </div>
      </form>
    </FormProvider>
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
      <FilterSelect
        label={t('list.stage')}
        everything={t('list.all')}
        options={stages.map((stage) => ({ value: stage, label: t(`stages.${stage}`) }))}
        {...form.register('fase')}
      />
      <FilterSelect
        label={t('list.status')}
        everything={t('list.all')}
        options={taskStatuses
          .filter((status) => status !== 'draft')
          .map((status) => ({ value: status, label: t(`status.${status}`) }))}
        {...form.register('stand')}
      />
      <FilterSelect
        label={t('list.party')}
        everything={t('list.all')}
        options={parties.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.register('partij')}
      />
      <FilterSelect
        label={t('list.time')}
        everything={t('list.all')}
        options={[{ value: 'ja', label: t('list.late') }]}
        {...form.register('laat')}
      />
    </>
  );
}
