import type { IterationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonRow, Paragraph } from '../../ui';
import { RemoveButton } from '../../ui/remove-button';

export function CancelMeeting({ view }: { readonly view: IterationView }): ReactElement {
  const { t } = useTranslation('iteration');
  const step = `/steps/${view.step.id}`;
  return (
    <ButtonRow>
      <RemoveButton
        label={t('meeting.cancel')}
        title={t('meeting.cancelTitle')}
        path={`${step}/meeting`}
        refreshes={[step, '/work', '/tasks']}
        done={t('meeting.cancelDone')}
      >
        <Paragraph>{t('meeting.cancelTells')}</Paragraph>
      </RemoveButton>
    </ButtonRow>
  );
}
