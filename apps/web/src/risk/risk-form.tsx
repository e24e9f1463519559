import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { NewRiskBody, RisksView } from '@samenspel/contracts';
import { useSend } from '../api';
import { Button, ButtonRow, Form, Section, SubmitButton, useMessages } from '../ui';
import { RiskFields } from './risk-fields';
import { MANAGER, wantedOf, type RiskValues } from './risk-values';

interface RiskFormProps {
  readonly taskId: string;
  readonly view: RisksView;
  /** What Samenspel saw, in words, when it is taken up. */
  readonly suggested?: { readonly key: string; readonly text: string };
  readonly onDone: () => void;
}

/** A risk gets a place in the register only with an owner and a date. */
export function RiskForm({ taskId, view, suggested, onDone }: RiskFormProps): ReactElement {
  const { t } = useTranslation('risk');
  const showMessage = useMessages();
  const form = useForm<RiskValues>({
    defaultValues: { text: suggested?.text ?? '', ownerSeatId: MANAGER, lookAgainOn: '' },
    shouldFocusError: false,
  });
  const path = `/tasks/${taskId}/risks`;
  const add = useSend<NewRiskBody>({ method: 'POST', path, refreshes: [path, '/work'] });
  const submit = async (values: RiskValues): Promise<void> => {
    await add.mutateAsync({ ...wantedOf(values), suggestion: suggested?.key ?? null });
    showMessage({ text: t('form.saved') });
    onDone();
  };
  return (
    <Section level={3} title={t('form.title')}>
      <Form form={form} onSubmit={submit}>
        <RiskFields owners={view.owners} />
        <ButtonRow>
          <SubmitButton>{t('form.save')}</SubmitButton>
          <Button weight="subtle" onClick={onDone}>
            {t('form.cancel')}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}
