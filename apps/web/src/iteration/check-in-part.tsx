import type { CheckInBody, IterationView, Receipt } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { useDayWords } from '../consultation/use-day-words';
import { Button, ButtonRow, Form, Small, SubmitButton, TextField, useMessages } from '../ui';
import { statesToSend, type SuggestedStates } from './goal-states';
import { Part } from './part';

interface CheckInPartProps {
  readonly view: IterationView;
  readonly suggested: SuggestedStates;
  readonly choice: string | undefined;
  /** What was filled in is stored now. */
  readonly onSent: (suggested: SuggestedStates) => void;
}

/** How it goes in one line; what was tapped at the goals goes along. */
export function CheckInPart(props: CheckInPartProps): ReactElement | null {
  const { t } = useTranslation('iteration');
  const [changing, setChanging] = useState(false);
  const { view } = props;
  const { checkIn, may } = view;
  if (checkIn === null && !may.answer) return null;
  const close = (): void => {
    setChanging(false);
  };
  return (
    <Part name="check-in" title={t('checkIn.title')}>
      {checkIn !== null && !changing ? (
        <Given
          checkIn={checkIn}
          onChange={
            may.answer
              ? () => {
                  setChanging(true);
                }
              : undefined
          }
        />
      ) : (
        <CheckInForm {...props} onClose={close} />
      )}
    </Part>
  );
}

interface GivenProps {
  readonly checkIn: NonNullable<IterationView['checkIn']>;
  readonly onChange: (() => void) | undefined;
}

function Given({ checkIn, onChange }: GivenProps): ReactElement {
  const { t } = useTranslation('iteration');
  const dayWords = useDayWords();
  return (
    <>
      <Small>{t('checkIn.given', { date: dayWords(checkIn.submitted.on) })}</Small>
      <p className="utrecht-paragraph sam-typed">{checkIn.body.line}</p>
      {onChange && (
        <ButtonRow>
          <Button onClick={onChange}>{t('change')}</Button>
        </ButtonRow>
      )}
    </>
  );
}

function CheckInForm({
  view,
  suggested,
  choice,
  onSent,
  onClose,
}: CheckInPartProps & { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('iteration');
  const showMessage = useMessages();
  const form = useForm({
    defaultValues: { line: view.checkIn?.body.line ?? lineOf(choice, (state) => t(`checkIn.choice.${state}`)) },
    shouldFocusError: false,
  });
  const send = useSend<CheckInBody, Receipt>({
    method: 'PUT',
    path: `/steps/${view.step.id}/check-ins/${view.mySeatId ?? ''}`,
    refreshes: [`/steps/${view.step.id}`, '/work', '/tasks'],
  });
  const submit = async ({ line }: { line: string }): Promise<void> => {
    await send.mutateAsync({ line, goals: statesToSend(view.goals, suggested) });
    onSent({});
    onClose();
    showMessage({ text: t('checkIn.sent') });
  };
  return (
    <Form form={form} onSubmit={submit}>
      <TextField name="line" label={t('checkIn.line')} hint={t('checkIn.hint')} required maxLength={500} />
      <SubmitButton>{t('checkIn.send')}</SubmitButton>
    </Form>
  );
}

const checkInChoices = ['on-track', 'behind', 'help-needed'] as const;

/** The button of the mail as a sentence, to be sent or worded differently. */
function lineOf(choice: string | undefined, words: (state: (typeof checkInChoices)[number]) => string): string {
  const state = checkInChoices.find((known) => known === choice);
  return state === undefined ? '' : words(state);
}
