import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDraftView } from '@samenspel/contracts';
import { Alert, Button, ButtonRow } from '../../ui';
import { Facts } from '../facts';
import { differencesOf } from './differences-of';

interface ConflictCardProps {
  /** The version that this page began from. */
  readonly mine: TaskDraftView;
  readonly theirs: TaskDraftView;
  readonly onKeep: () => void;
  readonly onTake: (theirs: TaskDraftView) => void;
}

/** Two people changed the same draft: what the other changed, and one press for either version. */
export function ConflictCard({ mine, theirs, onKeep, onTake }: ConflictCardProps): ReactElement {
  const { t } = useTranslation('draft');
  return (
    <div role="alert">
      <Alert kind="warning" title={t('conflict.title')}>
        {t('conflict.body')} {t('conflict.differs')}:
        <Facts facts={differencesOf(mine, theirs).map(({ field, value }) => [t(conflictLabels[field]), value])} />
        <ButtonRow>
          <Button onClick={onKeep}>{t('conflict.mine')}</Button>
          <Button
            onClick={() => {
              onTake(theirs);
            }}
          >
            {t('conflict.theirs')}
          </Button>
        </ButtonRow>
      </Alert>
    </div>
  );
}

const conflictLabels = {
  title: 'about.name',
  wording: 'about.wording',
  by: 'about.by',
  area: 'about.area',
  frame: 'about.frame',
  frameSetBy: 'about.frameSetBy',
  frameInput: 'about.frameInput',
  openPoints: 'about.openPoints',
  groupDecides: 'about.groupDecides',
  groupDoesNotDecide: 'about.groupDoesNotDecide',
  risks: 'about.risks',
  hoursPerMonth: 'about.hours',
  parties: 'who.parties',
  deciderSeatIds: 'who.deciders',
  policy: 'when.policy',
  startsOn: 'when.startsOn',
  pace: 'when.pace',
} as const;
