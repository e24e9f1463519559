import '../styles/directory.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { PersonCardView } from '@samenspel/contracts';
import { useIsManager, useProgrammeId } from '../access/programme';
import { useRead } from '../api';
import { DepartureLink } from '../departure/departure-link';
import { Facts } from '../task/facts';
import { Loaded, NotFoundPage, PageTitle, Section, TextLink, Today } from '../ui';
import { AbsencePart } from './absence-part';
import { DescribePerson } from './describe-person';
import { BackToDirectory } from './party-page';
import { pathOfParty } from './paths';

/** One person: what they do and know about, who deputises, and for colleagues when they are away. */
export function Page(): ReactElement {
  const { personId = '' } = useParams();
  const programmeId = useProgrammeId();
  return programmeId === undefined ? (
    <NotFoundPage />
  ) : (
    <Person path={`/programmes/${programmeId}/people/${personId}`} />
  );
}

export interface OfPerson {
  readonly card: PersonCardView;
  /** Of the person in the API. */
  readonly path: string;
}

function Person({ path }: { readonly path: string }): ReactElement {
  return (
    <Loaded query={useRead<PersonCardView>(path)}>
      {(card) => (
        <Today value={card.today}>
          <About card={card} path={path} />
          <Seats card={card} />
          <AbsencePart card={card} path={path} />
          <BackToDirectory />
        </Today>
      )}
    </Loaded>
  );
}

function About({ card, path }: OfPerson): ReactElement {
  const { t } = useTranslation('directory');
  const { person, email, expertise, roles } = card;
  return (
    <>
      <PageTitle above={t('title')}>{person.name}</PageTitle>
      <Facts
        facts={[
          [t('person.roles'), roles.map((role) => t(`person.roleOf.${role}`)).join(', ')],
          [t('expertise'), expertise || t('noExpertiseOfPerson')],
          [
            t('person.email'),
            email && (
              <a className="utrecht-link utrecht-link--html-a" href={`mailto:${email}`}>
                {email}
              </a>
            ),
          ],
        ]}
      />
      {card.canDescribe && <DescribePerson card={card} path={path} />}
    </>
  );
}

function Seats({ card: { seats } }: { readonly card: PersonCardView }): ReactElement | null {
  const { t } = useTranslation(['directory', 'task']);
  if (seats.length === 0) return null;
  return (
    <Section title={t('person.seats')}>
      <ul className="sam-rows">
        {seats.map((seat) => (
          <SeatRow key={seat.id} seat={seat} />
        ))}
      </ul>
    </Section>
  );
}

function SeatRow({ seat }: { readonly seat: PersonCardView['seats'][number] }): ReactElement {
  const { t } = useTranslation(['directory', 'task']);
  const isManager = useIsManager(useProgrammeId());
  const { functionName, level, party, deputy } = seat;
  return (
    <li className="sam-rows__row">
      <p>
        {functionName || t(`task:level.${level}`)}, <TextLink to={pathOfParty(party.id)}>{party.name}</TextLink>
      </p>
      <p className="sam-small">
        {t(`task:level.${level}`)} ·{' '}
        {deputy === null ? t('person.noDeputy') : t('person.deputy', { name: deputy.name })}
      </p>
      {isManager && (
        <p>
          <DepartureLink seat={seat} />
        </p>
      )}
    </li>
  );
}
