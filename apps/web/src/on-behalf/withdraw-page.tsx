import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { EnteredAnswerView, WithdrawalBody } from '@samenspel/contracts';
import { isApiProblem, useRead, useSend } from '../api';
import type { AnswerPageProps } from '../app/answer-page';
import { useDayWords } from '../consultation/use-day-words';
import {
  Alert,
  ButtonLink,
  Form,
  Lead,
  Loaded,
  PageTitle,
  Paragraph,
  ProblemPage,
  SubmitButton,
  TextArea,
  Today,
} from '../ui';
import { pathOfWithdrawal } from './path-on-behalf';

/** Behind "this answer is not mine" in a mail: opening it does nothing, the button withdraws. */
export function AnswerPage({ link }: AnswerPageProps): ReactElement {
  const { t } = useTranslation('steering');
  const [withdrawn, setWithdrawn] = useState(false);
  const query = useRead<EnteredAnswerView>(`/steps/${link.step.id}/entered-answer`, { enabled: !withdrawn });
  const toAnswer = <ButtonLink to={`/l/${link.id}`}>{t('withdrawal.answer')}</ButtonLink>;
  if (withdrawn)
    return (
      <ProblemPage title={t('withdrawal.doneTitle')} action={toAnswer}>
        <div role="status">
          <Alert kind="ok">{t('withdrawal.open')}</Alert>
        </div>
      </ProblemPage>
    );
  if (isApiProblem(query.error) && query.error.status === 404)
    return (
      <ProblemPage title={t('withdrawal.nothingTitle')} action={toAnswer}>
        <Lead>{t('withdrawal.nothing')}</Lead>
        <Paragraph>{t('withdrawal.help', { manager: link.managerName })}</Paragraph>
      </ProblemPage>
    );
  return (
    <Loaded query={query}>
      {(view) => (
        <Today value={view.step.deadline.today}>
          <Withdrawing
            view={view}
            manager={link.managerName}
            onDone={() => {
              setWithdrawn(true);
            }}
          />
        </Today>
      )}
    </Loaded>
  );
}

interface WithdrawingProps {
  readonly view: EnteredAnswerView;
  readonly manager: string;
  readonly onDone: () => void;
}

function Withdrawing({ view, manager, onDone }: WithdrawingProps): ReactElement {
  const { t } = useTranslation('steering');
  const day = useDayWords();
  const { step, by, kind, sender, entered, changeable } = view;
  const who = sender.party?.name ?? sender.person.name;
  return (
    <>
      <PageTitle above={step.taskTitle}>{t('withdrawal.title')}</PageTitle>
      <Lead>{t('withdrawal.was', { by: by.name, who, kind: t(`onBehalf.kind.${kind}`) })}</Lead>
      <Paragraph>{t('withdrawal.on', { date: day(entered.on) })}</Paragraph>
      {changeable ? (
        <WithdrawForm view={view} onDone={onDone} />
      ) : (
        <Alert>{t('withdrawal.tooLate', { manager })}</Alert>
      )}
    </>
  );
}

function WithdrawForm({ view, onDone }: Omit<WithdrawingProps, 'manager'>): ReactElement {
  const { t } = useTranslation('steering');
  const { step, sender, version, by } = view;
  const form = useForm<{ reason: string }>({ defaultValues: { reason: '' }, shouldFocusError: false });
  const path = pathOfWithdrawal(step.id, sender.key);
  const send = useSend<WithdrawalBody>({ method: 'POST', path });
  const submit = async ({ reason }: { readonly reason: string }): Promise<void> => {
    await send.mutateAsync({ version, reason });
    onDone();
  };
  return (
    <Form form={form} onSubmit={submit}>
      <Paragraph>{t('withdrawal.effect')}</Paragraph>
      <Paragraph>{t('withdrawal.toldEnterer', { by: by.name })}</Paragraph>
      <TextArea name="reason" label={t('withdrawal.reason')} rows={3} maxLength={1000} />
      <SubmitButton>{t('withdrawal.confirm')}</SubmitButton>
    </Form>
  );
}
