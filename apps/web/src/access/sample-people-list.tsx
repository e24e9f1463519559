import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { apiPost } from '../api';
import { Disclosure, Paragraph, Section } from '../ui';
import { samplePeopleQuery, type SamplePerson } from './sample-people';
import { sessionStarted } from './session';
import { wantedPath } from './wanted-path';

/** Only in a sample programme, where the API knows made-up people: signs in as one of them with one press. */
export function SamplePeopleList(): ReactElement | null {
  const { t } = useTranslation('signIn');
  const people = useQuery(samplePeopleQuery).data ?? [];
  if (people.length === 0) return null;
  return (
    <Section title={t('samplePeople.title')}>
      <Paragraph>{t('samplePeople.lead')}</Paragraph>
      <People people={oneOfEach(people)} />
      <Disclosure summary={t('samplePeople.all', { count: people.length })}>
        <People people={people} />
      </Disclosure>
    </Section>
  );
}

/** Somebody in every role of the programme, and somebody who does the work itself. */
function oneOfEach(people: readonly SamplePerson[]): readonly SamplePerson[] {
  const roles = new Map(people.toReversed().map((person) => [person.programmeRole ?? person.level, person]));
  return people.filter((person) => [...roles.values()].includes(person));
}

function People({ people }: { readonly people: readonly SamplePerson[] }): ReactElement {
  return (
    <ul className="sam-people">
      {people.map((person) => (
        <li key={person.email}>
          <SignInAs person={person} />
        </li>
      ))}
    </ul>
  );
}

function SignInAs({ person }: { readonly person: SamplePerson }): ReactElement {
  const { t } = useTranslation('signIn');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const signIn = useMutation({
    mutationFn: () => apiPost('/sample-sessions', { email: person.email }),
    onSuccess: async () => {
      await sessionStarted();
      await navigate(wantedPath(search));
    },
  });
  const role = person.role || (person.programmeRole && t(`samplePeople.programmeRole.${person.programmeRole}`));
  return (
    <button
      type="button"
      className="sam-people__person"
      onClick={() => {
        signIn.mutate();
      }}
    >
      <span className="sam-people__name">{t('samplePeople.signInAs', { name: person.name })}</span>
      <span className="sam-people__role sam-capital">{[role, person.partyName].filter(Boolean).join(', ')}</span>
    </button>
  );
}
