import type { ReminderChoiceBody, ReminderChoiceView } from '@samenspel/contracts';
import { officeHours } from '@samenspel/domain';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { ChoiceList, Form, SelectField, SubmitButton, useMessages } from '../ui';
import { bodyOf, valuesOf } from './choice-values';

export const pathOfChoice = '/reminder-choice';

const timesOffered = [1, 2, 3, 5];

export function ChoiceForm({ view }: { readonly view: ReminderChoiceView }): ReactElement {
  const { t } = useTranslation('reminders');
  const showMessage = useMessages();
  const form = useForm({ defaultValues: valuesOf(view), shouldFocusError: false });
  const keep = useSend<ReminderChoiceBody, ReminderChoiceView>({
    method: 'PUT',
    path: pathOfChoice,
    refreshes: [pathOfChoice],
  });
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        if (values.hours === 'some' && Number(values.from) >= Number(values.until)) {
          form.setError('until', { message: t('laterThanFrom') });
          return;
        }
        await keep.mutateAsync(bodyOf(values));
        showMessage({ text: t('saved') });
      }}
    >
      <HowOften view={view} />
      <WhichHours />
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  );
}

function HowOften({ view: { perWeek, usual } }: { readonly view: ReminderChoiceView }): ReactElement {
  const { t } = useTranslation('reminders');
  const { fewest, most } = usual;
  const asAgenda = fewest === most ? t('asAgenda', { count: fewest }) : t('asAgendas', { fewest, most });
  const offered = [...new Set([...timesOffered, ...(perWeek === null ? [] : [perWeek])])].toSorted((a, b) => a - b);
  return (
    <ChoiceList
      name="perWeek"
      label={t('perWeek')}
      hint={t('perWeekHint')}
      choices={[
        { value: 'agenda', label: asAgenda },
        ...offered.map((count) => ({ value: String(count), label: t('times', { count }) })),
      ]}
      required
    />
  );
}

function WhichHours(): ReactElement {
  const { t } = useTranslation('reminders');
  const { from, until } = officeHours;
  return (
    <ChoiceList
      name="hours"
      label={t('hours')}
      hint={t('hoursHint')}
      choices={[
        { value: 'all', label: t('allDay', { from, until }) },
        {
          value: 'some',
          label: t('someHours'),
          fields: (
            <>
              <SelectField name="from" label={t('from')} options={useHours(from, until - 1)} required />
              <SelectField name="until" label={t('until')} options={useHours(from + 1, until)} required />
            </>
          ),
        },
      ]}
      required
    />
  );
}

function useHours(first: number, last: number): readonly { readonly value: string; readonly label: string }[] {
  const { t } = useTranslation('reminders');
  return Array.from({ length: last - first + 1 }, (_, nth) => {
    const hour = String(first + nth);
    return { value: hour, label: t('hour', { hour }) };
  });
}
