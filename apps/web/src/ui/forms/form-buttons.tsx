import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../button';
import { SubmitButton } from './submit-button';

interface FormButtonsProps {
  readonly submit: string;
  readonly onClose: () => void;
}

export function FormButtons({ submit, onClose }: FormButtonsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <ButtonRow>
      <SubmitButton>{submit}</SubmitButton>
      <Button onClick={onClose}>{t('actions.cancel')}</Button>
    </ButtonRow>
  );
}
