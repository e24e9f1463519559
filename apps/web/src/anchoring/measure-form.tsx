import type { MeasurementBody, MeasurementView, Receipt } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { useNumberWords } from '../i18n/use-number-words';
import { Form, Section, Small, SubmitButton, TextArea, TextField, useMessages } from '../ui';
import { bodyOf, numberOf, valuesOf, type MeasureValues } from './measure-values';

interface MeasureFormProps {
  readonly view: MeasurementView;
}

/** The questions of a measure; only the button sends. */
export function MeasureForm({ view }: MeasureFormProps): ReactElement {
  const { t } = useTranslation('anchoring');
  const showMessage = useMessages();
  const form = useForm<MeasureValues>({ defaultValues: valuesOf(view), shouldFocusError: false });
  const { step, questions, sender } = view;
  const send = useSend<MeasurementBody, Receipt>({
    method: 'PUT',
    path: `/steps/${step.id}/measurements/${sender.seat?.id ?? ''}`,
    refreshes: [`/steps/${step.id}`, '/work', '/tasks'],
  });
  const submit = async (values: MeasureValues): Promise<void> => {
    await send.mutateAsync(bodyOf(questions, values));
    showMessage({ text: t('report.sent') });
  };
  return (
    <Form form={form} onSubmit={submit}>
      {questions.map((question, at) => (
        <QuestionFields
          key={question.id}
          view={view}
          at={at}
          hasAnswer={() => {
            const given = form.getValues().answers[at];
            return numberOf(given?.value ?? '') !== null || (given?.text ?? '').trim() !== '';
          }}
        />
      ))}
      <TextArea name="remark" label={t('report.remark')} rows={3} maxLength={2000} />
      <Small>{t('report.noClientData')}</Small>
      <SubmitButton>{t('report.send')}</SubmitButton>
    </Form>
  );
}

interface QuestionProps extends MeasureFormProps {
  readonly at: number;
  readonly hasAnswer: () => boolean;
}

function QuestionFields({ view, at, hasAnswer }: QuestionProps): ReactElement | null {
  const { t } = useTranslation('anchoring');
  const question = view.questions[at];
  if (question === undefined) return null;
  const { kind, unit } = question;
  const rules = { validate: () => hasAnswer() || t('report.needed') };
  const label =
    kind === 'grade' ? t('report.grade') : unit === '' ? t('report.value') : `${t('report.value')} (${unit})`;
  return (
    <Section level={2} title={question.text}>
      <Before view={view} at={at} />
      {kind !== 'open' && (
        <TextField
          name={`answers.${String(at)}.value`}
          label={label}
          need={t('report.oneOfTwo')}
          hint={t('report.valueHint')}
          rules={rules}
        />
      )}
      <TextArea
        name={`answers.${String(at)}.text`}
        label={t('report.text')}
        rows={3}
        maxLength={1000}
        {...(kind === 'open' ? { rules, required: true } : { need: t('report.oneOfTwo') })}
      />
    </Section>
  );
}

/** What it was before, so that somebody sees at once whether a number can be right. */
function Before({ view, at }: Omit<QuestionProps, 'hasAnswer'>): ReactElement | null {
  const { t } = useTranslation('anchoring');
  const question = view.questions[at];
  const number = useNumberWords(3);
  const withUnit = (value: number): string => `${number(value)} ${question?.unit ?? ''}`.trim();
  const earlier = view.before.flatMap(({ ordinal, answers }) => {
    const value = answers.find(({ questionId }) => questionId === question?.id)?.value ?? null;
    return value === null ? [] : [t('report.before', { ordinal, value: withUnit(value) })];
  });
  const baseline = question?.baseline ?? null;
  const words = [...(baseline === null ? [] : [t('report.was', { value: withUnit(baseline) })]), ...earlier];
  return words.length === 0 ? null : <Small>{words.join(' ')}</Small>;
}
