import type { IterationView } from '@samenspel/contracts';
import { birthDateWarnings } from '@samenspel/domain';
import type { ReactElement } from 'react';
import { useFieldArray, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, ButtonRow, Section, Small, TextArea, useToday } from '../../ui';
import { ActionFields } from './action-fields';
import { linesOf, type MinutesValues } from './minutes-values';

interface MinutesFieldsProps {
  readonly view: IterationView;
  readonly form: UseFormReturn<MinutesValues>;
}

const linesAtMost = 20;
const lineLength = 300;

export function MinutesFields({ view, form }: MinutesFieldsProps): ReactElement {
  const { t } = useTranslation('iteration');
  const validate = (text: string): string | true => {
    const lines = linesOf(text);
    if (lines.length > linesAtMost) return t('minutes.tooManyDecisions', { most: linesAtMost });
    return lines.every(({ length }) => length <= lineLength) || t('minutes.decisionTooLong', { most: lineLength });
  };
  return (
    <>
      <TextArea
        name="summary"
        label={t('minutes.summary')}
        hint={t('minutes.summaryHint')}
        rows={6}
        required
        maxLength={4000}
      />
      <TextArea
        name="decisions"
        label={t('minutes.decisionsLabel')}
        hint={t('minutes.decisionsHint')}
        rows={4}
        rules={{ validate }}
      />
      <LooksLikeBirthDate />
      {view.step.closed === null ? (
        <NewActions view={view} form={form} />
      ) : (
        <Small>{t('minutes.newActionsClosed')}</Small>
      )}
    </>
  );
}

function LooksLikeBirthDate(): ReactElement | null {
  const { t } = useTranslation('iteration');
  const today = useToday();
  const typed: unknown[] = useWatch({ name: ['summary', 'decisions'] });
  const found = birthDateWarnings(typed.join('\n'), today);
  return found.length === 0 ? null : (
    <Alert kind="warning">{t('minutes.birthDate', { found: found.join(', ') })}</Alert>
  );
}

function NewActions({ view, form }: MinutesFieldsProps): ReactElement {
  const { t } = useTranslation('iteration');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'actions' as never });
  return (
    <Section level={3} title={t('minutes.newActions')}>
      <Small>{t('minutes.newActionsHint')}</Small>
      {fields.map(({ id }, at) => (
        <fieldset key={id} className="sam-minutes__action">
          <legend>{t('minutes.actionNumber', { number: at + 1 })}</legend>
          <ActionFields view={view} within={`actions.${String(at)}.`} />
          <Button
            weight="subtle"
            onClick={() => {
              remove(at);
            }}
          >
            {t('minutes.removeAction', { number: at + 1 })}
          </Button>
        </fieldset>
      ))}
      {fields.length < linesAtMost && (
        <ButtonRow>
          <Button
            onClick={() => {
              append({ text: '', seatId: view.mySeatId ?? '', dueOn: view.step.deadline.lastDay });
            }}
          >
            {t('minutes.addAction')}
          </Button>
        </ButtonRow>
      )}
    </Section>
  );
}
