import type { DepartureView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRead } from '../api';
import {
  Alert,
  ButtonLink,
  CheckboxField,
  Form,
  Lead,
  Loaded,
  PageTitle,
  SelectField,
  SubmitButton,
  TextField,
} from '../ui';
import { useFaultWords } from '../steering/use-fault-words';
import { ConfirmDeparture } from './confirm-departure';
import { DepartureEffect } from './departure-effect';
import { NEW_COLLEAGUE, type Successor } from './successor';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Somebody leaves a party: who takes over, what moves, and who is told. */
export function Page(): ReactElement {
  const { partyId = '', personId = '' } = useParams();
  const query = useRead<DepartureView>(`/parties/${partyId}/people/${personId}/departure`);
  return <Loaded query={query}>{(departure) => <Departure departure={departure} />}</Loaded>;
}

function Departure({ departure }: { readonly departure: DepartureView }): ReactElement {
  const { t } = useTranslation('departure');
  const faultWords = useFaultWords();
  const { person, party, faults } = departure;
  return (
    <>
      <PageTitle above={t('whose', { name: person.name, party: party.name })}>{t('title')}</PageTitle>
      {faults.length > 0 ? (
        <Alert kind="warning" title={t('refusedNow')}>
          {faults.map((fault) => (
            <p key={fault.code}>{faultWords(fault)}</p>
          ))}
          <ButtonLink to="/opgaven">{t('toTasks')}</ButtonLink>
        </Alert>
      ) : (
        <>
          <Lead>{t('lead')}</Lead>
          <DepartureEffect departure={departure} />
          <ChooseSuccessor departure={departure} />
        </>
      )}
    </>
  );
}

function ChooseSuccessor({ departure }: { readonly departure: DepartureView }): ReactElement {
  const { t } = useTranslation(['departure', 'common']);
  const { person, colleagues } = departure;
  const form = useForm<Successor>({
    defaultValues: { to: '', name: '', email: '', tellLeaver: false },
    shouldFocusError: false,
  });
  const [confirming, setConfirming] = useState<Successor>();
  const isNew = form.watch('to') === NEW_COLLEAGUE;
  const email = { pattern: { value: EMAIL, message: t('common:form.invalidEmail') } };
  return (
    <>
      <Form
        form={form}
        onSubmit={(values) => {
          setConfirming(values);
          return Promise.resolve();
        }}
      >
        <SelectField
          name="to"
          label={t('to')}
          required
          options={[
            ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
            { value: NEW_COLLEAGUE, label: t('newColleague') },
          ]}
        />
        {isNew && (
          <>
            <TextField name="name" label={t('name')} required maxLength={120} />
            <TextField name="email" type="email" label={t('email')} required maxLength={254} rules={email} />
          </>
        )}
        <CheckboxField name="tellLeaver" label={t('tellLeaver', { name: person.name })} hint={t('tellLeaverHint')} />
        <SubmitButton>{t('next')}</SubmitButton>
      </Form>
      <ConfirmDeparture
        departure={departure}
        successor={confirming}
        onClose={() => {
          setConfirming(undefined);
        }}
      />
    </>
  );
}
