import '../../styles/directory.css';
import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PartyLoad, PartyView } from '@samenspel/contracts';
import { weighLoad } from '@samenspel/domain';
import { useNumberWords } from '../../i18n/use-number-words';
import { StatusMark } from '../../ui';
import { numberOf, type DraftValues } from './draft-values';

interface LoadWarningProps {
  readonly party: PartyView;
  readonly load: PartyLoad | undefined;
}

/** Says before anything is sent that a party would be asked more than its people can give. */
export function LoadWarning({ party: { kind }, load }: LoadWarningProps): ReactElement | null {
  const { t } = useTranslation('directory');
  const number = useNumberWords();
  const hours = numberOf(useWatch<DraftValues, 'hoursPerMonth'>({ name: 'hoursPerMonth' })) ?? 0;
  if (load === undefined) return null;
  const { people, promisedHours, askedHours } = load;
  const { state, roomHours, isSmallProvider } = weighLoad({
    kind,
    people,
    promisedHours,
    askedHours: askedHours + hours,
  });
  if (state !== 'too-much') return null;
  return (
    <p className="sam-small sam-chooser__load">
      <StatusMark mark="late">{t('meter.state.too-much')}</StatusMark>{' '}
      {t('meter.withThis', { hours: number(promisedHours + askedHours + hours), room: number(roomHours) })}{' '}
      {isSmallProvider && t('meter.small')}
    </p>
  );
}
