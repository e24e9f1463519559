import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationView } from '@samenspel/contracts';
import { levels, type ReplyChoice } from '@samenspel/domain';
import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { EscalationDates } from '../task/escalation-dates';
import { Alert, CheckboxList, SelectField, TextArea, TextField, useToday } from '../ui';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const mostSeats = 5;

interface OfInvitation {
  readonly view: InvitationView;
}

/** The fields of one choice alone; the component is chosen by the choice. */
export function ChoiceFields({ view, choice }: OfInvitation & { readonly choice: ReplyChoice }): ReactElement {
  const fields: Record<ReplyChoice, ReactElement> = {
    joins: <Joins view={view} />,
    'somebody-else': <SomebodyElse />,
    later: <Later view={view} />,
    informed: <Informed view={view} />,
    declines: <Declines view={view} />,
  };
  return fields[choice];
}

function Joins({ view }: OfInvitation): ReactElement {
  const { t } = useTranslation('invitation');
  const atLeastOne = (value: unknown): string | true => {
    const chosen = Array.isArray(value) ? value.length : 0;
    if (chosen === 0) return t('form.seatsNone');
    return chosen > mostSeats ? t('form.seatsTooMany') : true;
  };
  return (
    <>
      <CheckboxList
        name="seatIds"
        label={t('form.seats')}
        hint={t('form.seatsHint')}
        required
        rules={{ required: false, validate: atLeastOne }}
        options={view.seats.map(({ id, person, functionName, level }) => ({
          value: id,
          label: person?.name ?? `${functionName} (${t('form.nobodyNow')})`,
          hint: `${functionName} · ${t(`form.levels.${level}`)}`,
        }))}
      />
      <Note />
    </>
  );
}

function SomebodyElse(): ReactElement {
  const { t } = useTranslation(['invitation', 'common']);
  const email = { pattern: { value: EMAIL, message: t('common:form.invalidEmail') } };
  return (
    <>
      <TextField name="name" label={t('form.name')} required maxLength={120} />
      <TextField name="email" type="email" label={t('form.email')} required maxLength={254} rules={email} />
      <TextField name="functionName" label={t('form.functionName')} required maxLength={120} />
      <SelectField
        name="level"
        label={t('form.level')}
        required
        options={levels.map((level) => ({ value: level, label: t(`form.levels.${level}`) }))}
      />
      <Note />
    </>
  );
}

function Later({ view }: OfInvitation): ReactElement {
  const { t } = useTranslation('invitation');
  const language = useLanguage();
  const today = useToday();
  const date = dateWords({ date: view.step.deadline.lastDay, today, language, form: 'day' });
  const afterToday = (value: unknown): string | true =>
    typeof value === 'string' && value > today ? true : t('form.fromInvalid');
  return (
    <>
      <TextField name="from" type="date" label={t('form.from')} required rules={{ validate: afterToday }} />
      {view.essential && (
        <Alert kind="warning">{t('form.essentialLater', { party: view.sender.party?.name ?? '', date })}</Alert>
      )}
      <Note />
    </>
  );
}

function Informed({ view }: OfInvitation): ReactElement {
  const { t } = useTranslation('invitation');
  return (
    <>
      {view.essential && <WhatFollows view={view} why={t('form.essentialInformed')} />}
      <Note />
    </>
  );
}

function Declines({ view }: OfInvitation): ReactElement {
  const { t } = useTranslation('invitation');
  const why = t('form.essentialNoWhy', { party: view.sender.party?.name ?? '' });
  return (
    <>
      {view.essential && <WhatFollows view={view} why={why} />}
      <TextArea name="reason" label={t('form.reason')} hint={t('form.noCases')} required maxLength={1000} rows={3} />
    </>
  );
}

/** The dates of the escalation, before the press. */
function WhatFollows({ view, why }: OfInvitation & { readonly why: string }): ReactElement {
  const { t } = useTranslation('invitation');
  return (
    <Alert kind="warning" title={t('form.essentialNo')}>
      {why}
      <EscalationDates escalations={view.escalations} />
    </Alert>
  );
}

function Note(): ReactElement {
  const { t } = useTranslation('invitation');
  return <TextArea name="note" label={t('form.note')} hint={t('form.noCases')} maxLength={1000} rows={3} />;
}
