import type { InvitationView, Receipt, ReplyBody } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useRead, useSend } from '../api';
import { ReplyChoices } from '../invitation/reply-form';
import { firstValues, replyOf, type ReplyValues } from '../invitation/reply-values';
import { Form, Loaded, SubmitButton } from '../ui';
import type { AnswerFormProps } from './answer-on-behalf';
import { pathOnBehalf, refreshedBy } from './path-on-behalf';

export function ReplyOnBehalf(props: AnswerFormProps): ReactElement {
  const { one, step } = props;
  const query = useRead<InvitationView>(`/steps/${step.id}/invitation?sender=${encodeURIComponent(one.sender)}`);
  return <Loaded query={query}>{(view) => <ReplyForm {...props} view={view} />}</Loaded>;
}

function ReplyForm({ view, ...props }: AnswerFormProps & { readonly view: InvitationView }): ReactElement {
  const { t } = useTranslation('steering');
  const { seatId } = props.one;
  const form = useForm<ReplyValues>({
    defaultValues: { ...firstValues(view, undefined, undefined), seatIds: seatId === null ? [] : [seatId] },
    shouldFocusError: false,
  });
  const send = useSend<ReplyBody, Receipt>({
    method: 'PUT',
    path: pathOnBehalf('replies', props),
    refreshes: refreshedBy(props),
  });
  const submit = async (values: ReplyValues): Promise<void> => {
    await send.mutateAsync(replyOf(values));
    props.onSent();
  };
  return (
    <Form form={form} onSubmit={submit}>
      <ReplyChoices view={view} />
      <SubmitButton>{t('onBehalf.send')}</SubmitButton>
    </Form>
  );
}
