import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AbsenceBody } from '@samenspel/contracts';
import { isApiProblem, useSend } from '../api';
import { FormButtons } from '../ui/forms/form-buttons';
import { OnDemand } from '../ui/forms/on-demand';
import { ChoiceList, Form, TextField, useMessages, useProblemWords } from '../ui';
import type { OfPerson } from './person-page';

export function EnterAbsence(props: OfPerson): ReactElement {
  const { t } = useTranslation('directory');
  return <OnDemand label={t('absence.add')}>{(close) => <Entering {...props} onClose={close} />}</OnDemand>;
}

interface Values {
  readonly from: string;
  readonly until: string;
  /** Of a colleague, or `regular`. */
  readonly deputy: string;
}

const REGULAR = 'regular';

function Entering({ card, path, onClose }: OfPerson & { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('directory');
  const showMessage = useMessages();
  const words = useProblemWords();
  const { today } = card;
  const form = useForm<Values>({
    defaultValues: { from: today, until: today, deputy: REGULAR },
    shouldFocusError: false,
  });
  const send = useSend<AbsenceBody>({
    method: 'PUT',
    path: () => `${path}/absences/${form.getValues('from')}`,
    refreshes: ['/programmes'],
  });
  const submit = async ({ until, deputy }: Values): Promise<void> => {
    try {
      await send.mutateAsync({ until, deputySeatId: deputy === REGULAR ? null : deputy });
    } catch (error) {
      form.setError(fieldOfRefusal(error), { type: 'api', message: words(error) });
      return;
    }
    showMessage({ text: t('absence.saved') });
    onClose();
  };
  const colleagues = card.deputies.map(({ id, person, functionName, party }) => ({
    value: id,
    label: [person?.name, functionName || party.name].filter(Boolean).join(', '),
  }));
  return (
    <Form form={form} onSubmit={submit}>
      <TextField name="from" type="date" label={t('absence.first')} required />
      <TextField name="until" type="date" label={t('absence.last')} required />
      <ChoiceList
        name="deputy"
        label={t('absence.who')}
        required
        choices={[{ value: REGULAR, label: t('absence.regular') }, ...colleagues]}
      />
      <FormButtons submit={t('absence.save')} onClose={onClose} />
    </Form>
  );
}

const fieldOfCode: Readonly<Record<string, keyof Values>> = {
  ABSENCE_ENDS_BEFORE_START: 'until',
  ABSENCE_IN_THE_PAST: 'until',
  ABSENCE_OVERLAPS: 'from',
  ABSENCE_DEPUTY_NOT_POSSIBLE: 'deputy',
};

const fieldOfRefusal = (error: unknown): keyof Values | 'root' =>
  (isApiProblem(error) ? fieldOfCode[error.code] : undefined) ?? 'root';
