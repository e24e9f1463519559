import type { IterationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { pathOfBulletin, pathOfTask } from '../task/paths';
import { Alert, Paragraph, TextLink } from '../ui';

interface CycleStateProps {
  readonly view: IterationView;
  readonly signedIn: boolean;
}

/** What stands in the way of answering: a pause, or that the cycle closed and what happened with it. */
export function CycleState({ view, signedIn }: CycleStateProps): ReactElement | null {
  const { t } = useTranslation('iteration');
  const dayWords = useDayWords();
  const { step, bulletin } = view;
  if (step.status === 'paused') {
    return (
      <Alert kind="warning" title={t('page.pausedTitle')}>
        <Paragraph>{t('page.paused')}</Paragraph>
      </Alert>
    );
  }
  if (step.closed === null) return null;
  const date = dayWords(step.closed.on);
  return (
    <Alert>
      <Paragraph>
        {t('page.closed', { date })} {bulletin && t('page.closedNext')}
      </Paragraph>
      {signedIn && (
        <Paragraph>
          {bulletin ? (
            <TextLink to={pathOfBulletin(step.taskId, bulletin.id)}>{t('page.toBulletin')}</TextLink>
          ) : (
            <TextLink to={pathOfTask(step.taskId)}>{t('page.toTask')}</TextLink>
          )}
        </Paragraph>
      )}
    </Alert>
  );
}
