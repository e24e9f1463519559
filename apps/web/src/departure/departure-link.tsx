import type { SeatRef } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../ui';
import { pathOfDeparture } from './paths';

/** Leads to the page on which it is entered that who holds the seat leaves. */
export function DepartureLink({ seat: { person, party } }: { readonly seat: SeatRef }): ReactElement | null {
  const { t } = useTranslation('task');
  if (person === null) return null;
  return <TextLink to={pathOfDeparture(party.id, person.id)}>{t('people.leaves', { name: person.name })}</TextLink>;
}
