import type { AnchoringDraftView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { CheckboxList, Section, SelectField } from '../ui';
import type { PlanForm } from './use-plan-delivery';
import type { SeatOption } from './use-seat-options';

interface MeasureFieldsProps {
  readonly view: AnchoringDraftView;
  readonly form: UseFormReturn<PlanForm>;
  readonly seats: readonly SeatOption[];
}

/** Per measure of the policy who reports, and which questions are asked then. */
export function MeasureFields({ view, form, seats }: MeasureFieldsProps): ReactElement {
  const { t } = useTranslation('anchoring');
  const day = useDayWords();
  const need = t('write.needed');
  const questions = useWatch({ control: form.control, name: 'questions' });
  const options = questions.map(({ key, text }, at) => ({
    value: key,
    label: text === '' ? t('write.question', { number: at + 1 }) : text,
  }));
  return (
    <>
      {view.body.measures.map(({ months }, at) => {
        const date = view.dates[at]?.on;
        const words = { number: at + 1, count: months, date: date === undefined ? '' : day(date) };
        return (
          <Section key={months} level={3} title={t('write.measure', words)}>
            <SelectField
              name={`measures.${String(at)}.reporterSeatId`}
              label={t('write.reporter')}
              need={need}
              options={seats}
            />
            {options.length > 0 && (
              <CheckboxList
                name={`measures.${String(at)}.questionIds`}
                label={t('write.asks')}
                need={need}
                options={options}
              />
            )}
          </Section>
        );
      })}
    </>
  );
}
