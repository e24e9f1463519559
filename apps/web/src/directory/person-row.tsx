import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DirectoryPerson } from '@samenspel/contracts';
import { useDayWords } from '../consultation/use-day-words';
import { StatusMark, TextLink } from '../ui';
import type { PersonEntry } from './arrange-directory';
import { pathOfParty, pathOfPerson } from './paths';

/** Somebody in the list: what they do, where, and what they know about. */
export function PersonRow({ entry: { person, seats } }: { readonly entry: PersonEntry }): ReactElement {
  const { t } = useTranslation(['directory', 'task']);
  return (
    <li className="sam-rows__row">
      <p className="sam-beside">
        <TextLink to={pathOfPerson(person.id)}>
          <strong>{person.name}</strong>
        </TextLink>
        <Away person={person} />
      </p>
      {person.roles.length > 0 && <p>{person.roles.map((role) => t(`person.roleOf.${role}`)).join(', ')}</p>}
      {seats.map(({ seat, party }) => (
        <p key={seat.id}>
          {seat.functionName || t(`task:level.${seat.level}`)},{' '}
          <TextLink to={pathOfParty(party.id)}>{party.name}</TextLink>
        </p>
      ))}
      {person.expertise !== '' && (
        <p className="sam-small">
          {t('expertise')}: {person.expertise}
        </p>
      )}
    </li>
  );
}

/** Only for who may know it. */
export function Away({ person: { awayUntil } }: { readonly person: DirectoryPerson }): ReactElement | null {
  const { t } = useTranslation('directory');
  const dayWords = useDayWords();
  return awayUntil === null ? null : (
    <StatusMark mark="paused">{t('awayUntil', { day: dayWords(awayUntil) })}</StatusMark>
  );
}
