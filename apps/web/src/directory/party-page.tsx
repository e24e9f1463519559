import '../styles/directory.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { DirectoryParty, DirectorySeat, DirectoryView } from '@samenspel/contracts';
import { levels } from '@samenspel/domain';
import { useIsManager, useProgrammeId } from '../access/programme';
import { useSession } from '../access/session';
import { Facts } from '../task/facts';
import { ButtonLink, ButtonRow, Loaded, NotFoundPage, PageTitle, Section, StatusMark, TextLink, Today } from '../ui';
import { DescribeParty } from './describe-party';
import { Mandate } from './give-mandate';
import { LoadPart } from './load-meter';
import { useKindWords } from './party-row';
import { pathOfDirectory, pathOfPerson } from './paths';
import { Away } from './person-row';
import { useDirectory, useLoad } from './use-directory';

/** One party: what it does and for whom, its seats with who deputises, and what running tasks ask of it. */
export function Page(): ReactElement {
  const { partyId = '' } = useParams();
  const programmeId = useProgrammeId();
  return programmeId === undefined ? <NotFoundPage /> : <Party programmeId={programmeId} partyId={partyId} />;
}

interface PartyProps {
  readonly programmeId: string;
  readonly partyId: string;
}

function Party({ programmeId, partyId }: PartyProps): ReactElement {
  const load = useLoad(programmeId).find((each) => each.partyId === partyId);
  return (
    <Loaded query={useDirectory(programmeId)}>
      {(view) => {
        const party = view.parties.find(({ id }) => id === partyId);
        if (party === undefined) return <NotFoundPage />;
        return (
          <Today value={view.today}>
            <About party={party} programmeId={programmeId} />
            <Seats view={view} partyId={partyId} />
            <MandateOf view={view} partyId={partyId} programmeId={programmeId} />
            {load && <LoadPart load={load} />}
            <BackToDirectory />
          </Today>
        );
      }}
    </Loaded>
  );
}

function About({ party, programmeId }: { readonly party: DirectoryParty; readonly programmeId: string }): ReactElement {
  const { t } = useTranslation('directory');
  const kindWords = useKindWords();
  const isManager = useIsManager(programmeId);
  const isOwn = useSession()?.seats.some(({ partyId }) => partyId === party.id) ?? false;
  return (
    <>
      <PageTitle above={t('title')}>{party.name}</PageTitle>
      <Facts
        facts={[
          [t('kindOf'), kindWords(party)],
          [t('expertise'), party.expertise || t('noExpertise')],
          [t('serves'), party.serves],
        ]}
      />
      {(isManager || isOwn) && <DescribeParty party={party} programmeId={programmeId} />}
    </>
  );
}

interface MandateOfProps extends PartyProps {
  readonly view: DirectoryView;
}

function MandateOf({ view, programmeId, partyId }: MandateOfProps): ReactElement {
  const isManager = useIsManager(programmeId);
  const own = useSession()?.seats ?? [];
  const isBoard = own.some((seat) => seat.partyId === partyId && seat.level === 'board');
  const seats = view.seats.filter((seat) => seat.partyId === partyId);
  return <Mandate {...{ partyId, programmeId, seats }} people={view.people} mayGive={isManager || isBoard} />;
}

/** From board to practice, as an organisation draws itself. */
const fromAbove = levels.toReversed();

function Seats({ view, partyId }: { readonly view: DirectoryView; readonly partyId: string }): ReactElement {
  const { t } = useTranslation(['directory', 'task']);
  const seats = view.seats.filter((seat) => seat.partyId === partyId);
  return (
    <Section title={t('party.seats')}>
      {seats.length === 0 && <p>{t('people', { count: 0 })}</p>}
      {fromAbove.map((level) => {
        const ofLevel = seats.filter((seat) => seat.level === level);
        return ofLevel.length === 0 ? null : (
          <Section key={level} level={3} title={t(`task:level.${level}`)}>
            <ul className="sam-rows">
              {ofLevel.map((seat) => (
                <SeatRow key={seat.id} seat={seat} view={view} />
              ))}
            </ul>
          </Section>
        );
      })}
    </Section>
  );
}

function SeatRow({ seat, view }: { readonly seat: DirectorySeat; readonly view: DirectoryView }): ReactElement {
  const { t } = useTranslation('directory');
  const person = view.people.find(({ id }) => id === seat.personId);
  const deputySeat = view.seats.find(({ id }) => id === seat.deputySeatId);
  const deputy = view.people.find(({ id }) => id === deputySeat?.personId);
  return (
    <li className="sam-rows__row">
      <p className="sam-beside">
        {person === undefined ? (
          <StatusMark mark="missing">{t('emptySeat')}</StatusMark>
        ) : (
          <>
            <TextLink to={pathOfPerson(person.id)}>{person.name}</TextLink>
            <Away person={person} />
          </>
        )}
      </p>
      <p className="sam-small">
        {[seat.functionName, deputy && t('party.deputy', { name: deputy.name }), seat.mandate && t('party.mandateHas')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {person !== undefined && person.expertise !== '' && <p>{person.expertise}</p>}
    </li>
  );
}

export function BackToDirectory(): ReactElement {
  const { t } = useTranslation('directory');
  return (
    <ButtonRow>
      <ButtonLink to={pathOfDirectory} weight="subtle">
        {t('party.back')}
      </ButtonLink>
    </ButtonRow>
  );
}
