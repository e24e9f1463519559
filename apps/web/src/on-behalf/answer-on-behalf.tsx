import type { OnBehalfView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { pathOfTask, pathOfTaskPart } from '../task/paths';
import { Alert, Section, Small, useMessages } from '../ui';
import { CheckInOnBehalf } from './check-in-on-behalf';
import { ReactionOnBehalf } from './reaction-on-behalf';
import { ReplyOnBehalf } from './reply-on-behalf';
import { WithdrawButton } from './withdraw-button';

export type OnBehalfPerson = OnBehalfView['people'][number];

export interface AnswerFormProps {
  readonly one: OnBehalfPerson;
  readonly step: OnBehalfView['step'];
  readonly onSent: () => void;
}

const forms: Readonly<Record<OnBehalfPerson['kind'], (props: AnswerFormProps) => ReactElement>> = {
  reply: ReplyOnBehalf,
  'check-in': CheckInOnBehalf,
  reaction: ReactionOnBehalf,
};

/** The questions of one person, with who is told before anything is sent. */
export function AnswerOnBehalf({ one, step }: Omit<AnswerFormProps, 'onSent'>): ReactElement {
  const { t } = useTranslation('steering');
  const showMessage = useMessages();
  const navigate = useNavigate();
  const { name } = one.person;
  const AnswerForm = forms[one.kind];
  const sent = (): void => {
    const link = { to: pathOfTaskPart(step.taskId, 'verloop'), text: t('toLog') };
    showMessage({ text: t('onBehalf.sent', { name }), link });
    void navigate(pathOfTask(step.taskId));
  };
  return (
    <Section title={t('onBehalf.answerOf', { name })}>
      {one.partyName !== null && <Small>{one.partyName}</Small>}
      <Alert>
        {t('onBehalf.told', { name })} {one.enteredBefore && t('onBehalf.again')}
      </Alert>
      <AnswerForm one={one} step={step} onSent={sent} />
      {one.version !== null && <WithdrawButton one={one} version={one.version} step={step} />}
    </Section>
  );
}
