import type { ChosenSchoolRegion, ProgrammeCalendar } from '@samenspel/contracts';
import { schoolRegions } from '@samenspel/domain';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import {
  Alert,
  ChoiceList,
  DataTable,
  Disclosure,
  Form,
  Paragraph,
  Section,
  Small,
  SubmitButton,
  useMessages,
} from '../ui';
import { useRangeWords } from './use-range-words';

interface SchoolHolidaysProps {
  readonly programmeId: string;
  readonly calendar: ProgrammeCalendar;
}

/** The school holidays of the region: they are pointed out at planning, and move nothing. */
export function SchoolHolidays({ programmeId, calendar }: SchoolHolidaysProps): ReactElement {
  const { t } = useTranslation(['administration', 'task']);
  const range = useRangeWords();
  return (
    <Section title={t('school.title')}>
      <Paragraph>{t('school.lead')}</Paragraph>
      {calendar.schoolRegion === null && <Alert kind="warning">{t('school.notChosen')}</Alert>}
      <Choice programmeId={programmeId} chosen={calendar.schoolRegion} />
      {calendar.schoolRegion !== null && (
        <Disclosure summary={t('school.caption')}>
          <DataTable
            caption={t('school.caption')}
            rows={calendar.schoolHolidays}
            rowKey={({ from }) => from}
            columns={[
              { head: t('closing.what'), cell: ({ name }) => t(`task:schoolHoliday.${name}`) },
              { head: t('closing.when'), cell: range },
            ]}
          />
          <Small>{t('school.source')}</Small>
        </Disclosure>
      )}
    </Section>
  );
}

interface ChoiceProps {
  readonly programmeId: string;
  readonly chosen: ProgrammeCalendar['schoolRegion'];
}

function Choice({ programmeId, chosen }: ChoiceProps): ReactElement {
  const { t } = useTranslation('administration');
  const showMessage = useMessages();
  const form = useForm<{ region: string }>({ defaultValues: { region: chosen ?? '' }, shouldFocusError: false });
  const choose = useSend<ChosenSchoolRegion, ProgrammeCalendar>({
    method: 'PUT',
    path: `/programmes/${programmeId}/school-region`,
    refreshes: [`/programmes/${programmeId}/calendar`],
  });
  return (
    <Form
      form={form}
      onSubmit={async ({ region }) => {
        const known = schoolRegions.find((one) => one === region);
        if (known === undefined) return;
        await choose.mutateAsync({ region: known });
        showMessage({ text: t('school.saved') });
      }}
    >
      <ChoiceList
        name="region"
        label={t('school.region')}
        choices={schoolRegions.map((region) => ({ value: region, label: t(`school.regions.${region}`) }))}
        required
      />
      <SubmitButton>{t('school.save')}</SubmitButton>
    </Form>
  );
}
