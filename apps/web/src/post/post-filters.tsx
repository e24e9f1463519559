import type { ReactElement } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { TaskListView } from '@samenspel/contracts';
import { mailKinds, mailStatuses } from '@samenspel/domain';
import { useRead } from '../api';
import { FilterForm, FilterSearch, Select } from '../ui';
import { postFilters, type PostFilter } from './post-address';

type Filters = Record<PostFilter, string>;

// The mail to sign in is about no task.
const kinds = mailKinds.filter((kind) => kind !== 'sign-in');

export function PostFilters({ programmeId }: { readonly programmeId: string }): ReactElement {
  const { t } = useTranslation('post');
  return (
    <FilterForm<Filters> label={t('filter')} names={postFilters} apply={t('apply')} clear={t('clear')}>
      {(form) => <Fields programmeId={programmeId} form={form} />}
    </FilterForm>
  );
}

interface FieldsProps {
  readonly programmeId: string;
  readonly form: UseFormReturn<Filters>;
}

function Fields({ programmeId, form }: FieldsProps): ReactElement {
  const { t } = useTranslation('post');
  const tasks = useRead<TaskListView>(`/programmes/${programmeId}/tasks`).data?.tasks ?? [];
  return (
    <>
      <FilterSearch label={t('search')} {...form.register('zoek')} />
      <Select
        label={t('kindOf')}
        everything={t('all')}
        options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        {...form.register('soort')}
      />
      <Select
        label={t('statusOf')}
        everything={t('all')}
        options={mailStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        {...form.register('stand')}
      />
      <Select
        // A choice from the address can only be shown once its task was read.
        key={tasks.length}
        label={t('taskOf')}
        everything={t('all')}
        options={tasks.map(({ id, title }) => ({ value: id, label: title }))}
        {...form.register('opgave')}
      />
    </>
  );
}
