import type { ReactElement } from 'react';
import { useFieldArray, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, Section, SelectField, TextField } from '../ui';
import type { PlanForm } from './use-plan-delivery';

interface QuestionListProps {
  readonly form: UseFormReturn<PlanForm>;
}

const kinds = ['number', 'grade', 'open'] as const;
const emptyQuestion = { kind: 'number', text: '', unit: '', baseline: '', target: '' } as const;

/** What is measured; the same questions come back at every measure, so that their answers are one line. */
export function QuestionList({ form }: QuestionListProps): ReactElement {
  const { t } = useTranslation('anchoring');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'questions' as never });
  // A new question is asked at every measure, until somebody says otherwise.
  const add = (): void => {
    const key = crypto.randomUUID();
    append({ ...emptyQuestion, key });
    form.getValues().measures.forEach(({ questionIds }, at) => {
      form.setValue(`measures.${at}.questionIds`, [...questionIds, key]);
    });
  };
  return (
    <>
      {fields.map(({ id }, at) => (
        <Section key={id} level={3} title={t('write.question', { number: at + 1 })}>
          <QuestionFields at={at} />
          <Button
            onClick={() => {
              remove(at);
            }}
          >
            {t('write.removeQuestion', { number: at + 1 })}
          </Button>
        </Section>
      ))}
      <Button onClick={add}>{t('write.addQuestion')}</Button>
    </>
  );
}

function QuestionFields({ at }: { readonly at: number }): ReactElement {
  const { t } = useTranslation('anchoring');
  const need = t('write.needed');
  const name = (field: string): string => `questions.${String(at)}.${field}`;
  const kind: unknown = useWatch({ name: name('kind') });
  const options = kinds.map((value) => ({ value, label: t(`write.kinds.${value}`) }));
  return (
    <>
      <TextField name={name('text')} label={t('measures.question')} need={need} maxLength={300} />
      <SelectField name={name('kind')} label={t('write.kind')} need={need} options={options} />
      {kind === 'number' && (
        <TextField name={name('unit')} label={t('write.unit')} need={need} hint={t('write.unitHint')} maxLength={40} />
      )}
      {kind !== 'open' && (
        <>
          <TextField name={name('baseline')} label={t('write.baseline')} />
          <TextField name={name('target')} label={t('write.target')} />
        </>
      )}
    </>
  );
}
