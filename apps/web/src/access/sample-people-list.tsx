import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { apiPost } from '../api';
import { Paragraph, Section } from '../ui';
import { samplePeopleQuery, type SamplePerson } from './sample-people';
import { sessionStarted } from './session';
import { wantedPath } from './wanted-path';

/** Only in a sample programme, where the API knows made-up people: signs in as one of them with one press. */
export function SamplePeopleList(): ReactElement | null {
  const { t } = useTranslation('access');
  const people = useQuery(samplePeopleQuery).data ?? [];
  if (people.length === 0) return null;
  return (
    <Section title={t('samplePeople.title')}>
      <Paragraph>{t('samplePeople.lead')}</Paragraph>
      <ul className="sam-people">
        {people.map((person) => (
          <li key={person.email}>
            <SignInAs person={person} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SignInAs({ person }: { readonly person: SamplePerson }): ReactElement {
  const { t } = useTranslation('access');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const signIn = useMutation({
    mutationFn: () => apiPost('/sample-sessions', { email: person.email }),
    onSuccess: async () => {
      await sessionStarted();
      await navigate(wantedPath(search));
    },
  });
  return (
    <button
      type="button"
      className="sam-people__person"
      onClick={() => {
        signIn.mutate();
      }}
    >
      <span className="sam-people__name">{t('samplePeople.signInAs', { name: person.name })}</span>
      <span className="sam-people__role">{[person.role, person.partyName].filter(Boolean).join(', ')}</span>
    </button>
  );
}
