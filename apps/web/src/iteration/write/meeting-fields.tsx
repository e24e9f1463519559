import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '../../ui';

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;

export function MeetingFields({ noticeDays }: { readonly noticeDays: number }): ReactElement {
  const { t } = useTranslation('iteration');
  const rules = { pattern: { value: clockTime, message: t('meeting.timeWrong') } };
  return (
    <>
      <TextField name="on" type="date" label={t('meeting.on')} required />
      <TextField name="from" label={t('meeting.from')} hint={t('meeting.timeHint')} required rules={rules} />
      <TextField name="until" label={t('meeting.until')} required rules={rules} />
      <TextField name="location" label={t('meeting.location')} required maxLength={200} />
      <TextArea name="agenda" label={t('meeting.agendaLabel')} rows={4} maxLength={2000} />
      <TextField
        name="shortNoticeReason"
        label={t('meeting.reason')}
        hint={t('meeting.reasonHint', { count: noticeDays })}
        maxLength={300}
      />
    </>
  );
}
