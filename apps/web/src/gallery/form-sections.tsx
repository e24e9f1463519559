import { useEffect, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import {
  Button,
  ButtonRow,
  CheckboxField,
  ChoiceList,
  Form,
  SaveState,
  Section,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../ui';

const parties = ['gemeente Haarlem', 'gemeente Heemstede', 'zorgaanbieder De Linde'].map((label) => ({
  value: label,
  label,
}));
const scale = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

const choices = [
  { value: 'joins', label: 'Ja, ik doe mee', hint: 'Ongeveer 4 uur per maand.' },
  {
    value: 'sends-somebody-else',
    label: 'Iemand anders van mijn organisatie',
    fields: <TextField name="colleague" label="E-mailadres van uw collega" type="email" required />,
  },
  { value: 'declines', label: 'Nee, want', fields: <TextArea name="why" label="Uw reden" rows={3} required /> },
];

export function FormSections(): ReactElement {
  return (
    <>
      <Section title="Formulier">
        <ExampleForm />
      </Section>
      <Section title="Formulier met fouten">
        <FormWithErrors />
      </Section>
    </>
  );
}

function ExampleForm(): ReactElement {
  const form = useForm({
    defaultValues: { choice: 'sends-somebody-else', text: 'x'.repeat(90), scale: '4' },
    shouldFocusError: false,
  });
  return (
    <Form form={form} onSubmit={() => Promise.resolve()}>
      <ChoiceList name="choice" label="Doet uw partij mee?" choices={choices} required />
      <ChoiceList name="scale" label="Hoe goed past dit voorstel?" choices={scale} layout="row" />
      <SelectField name="party" label="Namens welke partij?" options={parties} />
      <TextArea name="text" label="Wat wilt u meegeven?" hint="Noem geen namen van cliënten." maxLength={100} />
      <CheckboxField name="final" label="Mijn antwoord is klaar" hint="U kunt het tot de sluiting nog wijzigen." />
      <ButtonRow>
        <SubmitButton>Verstuur mijn antwoord</SubmitButton>
        <Button>Later verder</Button>
      </ButtonRow>
      <SaveState saved={{ state: 'draft', at: '2026-11-27T13:03:00Z' }} />
    </Form>
  );
}

/** Sends itself once without the answers, so that the errors are there to be looked at. */
function FormWithErrors(): ReactElement {
  const form = useForm({ defaultValues: { email: '', reply: '', partyOfSender: '' }, shouldFocusError: false });
  const { trigger } = form;
  useEffect(() => void trigger(), [trigger]);
  return (
    <Form form={form} onSubmit={() => Promise.resolve()}>
      <TextField name="email" label="Uw e-mailadres" type="email" autoComplete="email" required />
      <ChoiceList
        name="reply"
        label="Bent u het eens?"
        choices={[
          { value: 'yes', label: 'Ja' },
          { value: 'no', label: 'Nee' },
        ]}
        required
      />
      <SelectField name="partyOfSender" label="Namens welke partij?" options={parties} required />
      <SubmitButton>Versturen</SubmitButton>
    </Form>
  );
}
