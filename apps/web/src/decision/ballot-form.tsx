import type { BallotBody, DecisionView, Receipt, SeatRef } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isApiProblem, useSend } from '../api';
import {
  Button,
  ButtonRow,
  ChoiceList,
  Form,
  Paragraph,
  Small,
  SubmitButton,
  TextArea,
  useMessages,
  type Choice,
} from '../ui';
import { ballotOf, valuesOf, type BallotValues } from './ballot-values';
import { withFieldsOfForm } from './fields-of-form';

interface BallotFormProps {
  readonly view: DecisionView;
  readonly seat: SeatRef;
  readonly onDone: () => void;
  /** Only when there is a vote that can stay as it is. */
  readonly onKeep?: (() => void) | undefined;
}

/** Five choices, each with only its own field; one press sends, and it can be changed until the closing instant. */
export function BallotForm({ view, seat, onDone, onKeep }: BallotFormProps): ReactElement {
  const { t } = useTranslation('decision');
  const showMessage = useMessages();
  const { step, myBallot } = view;
  const form = useForm<BallotValues>({ defaultValues: valuesOf(myBallot?.body), shouldFocusError: false });
  const chosen = useWatch({ control: form.control, name: 'choice' });
  const send = useSend<BallotBody, Receipt>({
    method: 'PUT',
    path: `/steps/${step.id}/ballots/${seat.id}`,
    refreshes: [`/steps/${step.id}`, '/work', `/tasks/${step.taskId}`],
  });
  const submit = async (values: BallotValues): Promise<void> => {
    const body = ballotOf(values);
    if (body === undefined) return;
    try {
      await send.mutateAsync(body);
    } catch (error) {
      throw isApiProblem(error) ? withFieldsOfForm(error, body.choice) : error;
    }
    showMessage({ text: t('ballot.sent') });
    onDone();
  };
  return (
    <Form form={form} onSubmit={submit}>
      <Paragraph>{t('ballot.forSeat', { party: seat.party.name })}</Paragraph>
      <ChoiceList name="choice" label={t('ballot.choice')} required choices={useChoices()} />
      {chosen !== '' && (
        <TextArea
          name="interests"
          rows={2}
          maxLength={500}
          label={t('ballot.interests')}
          hint={t('ballot.interestsHint')}
        />
      )}
      <ButtonRow>
        <SubmitButton>{t('ballot.send')}</SubmitButton>
        {onKeep && <Button onClick={onKeep}>{t('ballot.keep')}</Button>}
      </ButtonRow>
      <Small>{t('ballot.visible')}</Small>
    </Form>
  );
}

function useChoices(): readonly Choice[] {
  const { t } = useTranslation('decision');
  const choice = (value: BallotBody['choice'], fields?: ReactElement): Choice => ({
    value,
    label: t(`choice.${value}`),
    fields: (
      <>
        <Small>{t(`hint.${value}`)}</Small>
        {fields}
      </>
    ),
  });
  return [
    choice('consent'),
    choice(
      'consent-with-condition',
      <TextArea
        name="condition"
        rows={3}
        maxLength={1000}
        required
        label={t('field.condition')}
        hint={t('field.conditionHint')}
      />,
    ),
    choice(
      'objection',
      <TextArea
        name="objection"
        rows={4}
        maxLength={2000}
        required
        label={t('field.objection')}
        hint={t('field.objectionHint')}
      />,
    ),
    choice('recusal', <TextArea name="recusal" rows={2} maxLength={1000} required label={t('field.recusal')} />),
    choice(
      'send-back',
      <TextArea
        name="question"
        rows={3}
        maxLength={1000}
        required
        label={t('field.question')}
        hint={t('field.questionHint')}
      />,
    ),
  ];
}
