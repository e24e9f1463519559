import type { AnchoringDraftView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  Button,
  ButtonRow,
  ChoiceList,
  ConfirmDialog,
  Form,
  Paragraph,
  Section,
  SelectField,
  Small,
  SubmitButton,
  TextArea,
  TextField,
} from '../ui';
import { MeasureFields } from './measure-fields';
import { planValuesOf } from './plan-values';
import { QuestionList } from './question-list';
import { usePlanDelivery, type PlanForm as Values } from './use-plan-delivery';
import { useSeatOptions } from './use-seat-options';

interface PlanFormProps {
  readonly view: AnchoringDraftView;
}

export function PlanForm({ view }: PlanFormProps): ReactElement {
  const { t } = useTranslation('anchoring');
  const form = useForm<Values>({
    defaultValues: { ...planValuesOf(view.body), reason: '' },
    shouldFocusError: false,
  });
  const delivery = usePlanDelivery(view, form);
  const seats = useSeatOptions(view.taskId);
  const need = t('write.needed');
  return (
    <Form form={form} onSubmit={delivery.save}>
      <SelectField name="ownerSeatId" label={t('write.owner')} need={need} options={seats} />
      <MoneyFields />
      <TextArea
        name="structure"
        label={t('write.structure')}
        need={need}
        hint={t('write.structureHint')}
        rows={3}
        maxLength={2000}
      />
      <TextArea
        name="residents"
        label={t('write.residents')}
        need={need}
        hint={t('write.residentsHint')}
        rows={4}
        maxLength={4000}
      />
      <TextArea name="stopCriteria" label={t('write.stopCriteria')} need={need} rows={3} maxLength={1000} />
      <TextField name="stopOn" type="date" label={t('write.stopOn')} need={need} />
      <Section title={t('write.questions')}>
        <QuestionList form={form} />
      </Section>
      <Section title={t('write.measures')}>
        <MeasureFields view={view} form={form} seats={seats} />
      </Section>
      {view.versions.length > 0 && <TextArea name="reason" label={t('write.reason')} rows={2} maxLength={1000} />}
      <Small>{t('write.noClientData')}</Small>
      <ButtonRow>
        <SubmitButton>{t('write.save')}</SubmitButton>
        {view.mayDeliver && <Button onClick={() => void delivery.ask()}>{t('write.deliver')}</Button>}
      </ButtonRow>
      <ConfirmDialog
        open={delivery.asking}
        title={t('write.deliverTitle')}
        confirmLabel={t('write.deliver')}
        busy={delivery.busy}
        onConfirm={() => void delivery.deliver()}
        onClose={delivery.stop}
      >
        <Paragraph>{t('write.deliverExplains')}</Paragraph>
      </ConfirmDialog>
    </Form>
  );
}

function MoneyFields(): ReactElement {
  const { t } = useTranslation('anchoring');
  const need = t('write.needed');
  const budget = (
    <>
      <TextField name="budget" label={t('write.budget')} need={need} maxLength={300} />
      <TextField name="euros" label={t('write.euros')} need={need} />
    </>
  );
  const why = <TextArea name="why" label={t('write.why')} need={need} rows={2} maxLength={500} />;
  return (
    <ChoiceList
      name="moneyKind"
      label={t('write.moneyKind')}
      need={need}
      choices={[
        { value: 'budget', label: t('write.budgetKind'), fields: budget },
        { value: 'none', label: t('write.noneKind'), fields: why },
      ]}
    />
  );
}
