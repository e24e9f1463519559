import '../styles/directory.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatch, useSearchParams } from 'react-router';
import type { DirectoryView, PartyLoad } from '@samenspel/contracts';
import { useIsManager, useProgrammeId } from '../access/programme';
import { ButtonLink, ButtonRow, EmptyState, Lead, Loaded, NotFoundPage, PageTitle, Paragraph, Today } from '../ui';
import { filterNames, filterOf, partiesOf, peopleOf } from './arrange-directory';
import { DirectoryFilters } from './directory-filters';
import { pathOfPeopleSheet } from './paths';
import { PartyRow } from './party-row';
import { PeopleSheetPage } from './people-sheet-page';
import { PersonRow } from './person-row';
import { useDirectory, useLoad } from './use-directory';

/** *Partijen en mensen*: who does what, for whom, with which expertise (ground rule O1). */
export function Page(): ReactElement {
  const programmeId = useProgrammeId();
  if (useMatch(pathOfPeopleSheet) !== null) return <PeopleSheetPage />;
  return programmeId === undefined ? <NotFoundPage /> : <Directory programmeId={programmeId} />;
}

function Directory({ programmeId }: { readonly programmeId: string }): ReactElement {
  const { t } = useTranslation(['directory', 'sheet']);
  const load = useLoad(programmeId);
  const isManager = useIsManager(programmeId);
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Loaded query={useDirectory(programmeId)}>
        {(view) => (
          <Today value={view.today}>
            <Lead>{t('lead', { parties: view.parties.length, people: view.people.length })}</Lead>
            <DirectoryFilters />
            <Found view={view} load={load} />
            {isManager && (
              <ButtonRow>
                <ButtonLink to={pathOfPeopleSheet}>{t('sheet:people.toSheet')}</ButtonLink>
              </ButtonRow>
            )}
          </Today>
        )}
      </Loaded>
    </>
  );
}

interface FoundProps {
  readonly view: DirectoryView;
  readonly load: readonly PartyLoad[];
}

/** More rows than these are shown on demand: a page of a hundred people is not read. */
const FIRST = 60;

function Found({ view, load }: FoundProps): ReactElement {
  const { t } = useTranslation('directory');
  const [search] = useSearchParams();
  const filter = filterOf(search);
  const rows =
    filter.per === 'mensen'
      ? peopleOf(view, filter).map((entry) => <PersonRow key={entry.person.id} entry={entry} />)
      : partiesOf(view, load, filter).map((entry) => <PartyRow key={entry.party.id} entry={entry} />);
  if (rows.length === 0)
    return (
      <EmptyState title={t('noneFound')}>
        <Paragraph>{t('noneFoundNext')}</Paragraph>
      </EmptyState>
    );
  const shown = search.has('alles') ? rows : rows.slice(0, FIRST);
  return (
    <>
      {filterNames.some((name) => filter[name]) && <p role="status">{t('found', { count: rows.length })}</p>}
      <ul className="sam-rows" aria-label={t(filter.per === 'mensen' ? 'personList' : 'partyList')}>
        {shown}
      </ul>
      {shown.length < rows.length && (
        <ButtonRow>
          <ButtonLink to={`?${withAll(search)}`} preventScrollReset>
            {t('showAll', { count: rows.length })}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}

function withAll(search: URLSearchParams): string {
  const next = new URLSearchParams(search);
  next.set('alles', 'ja');
  return next.toString();
}
