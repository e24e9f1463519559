import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { SamplePeople } from '@samenspel/contracts';
import { apiGet, apiPost, isApiProblem } from '../api';
import { Paragraph, Section } from '../ui';
import { sessionStarted } from './session';
import { wantedPath } from './wanted-path';

type SamplePerson = SamplePeople['items'][number];

/** Only in a sample programme, where the API knows made-up people: signs in as one of them with one press. */
export function SamplePeopleList(): ReactElement | null {
  const { t } = useTranslation('access');
  const people = useQuery({ queryKey: ['/sample-people'], queryFn: readSamplePeople }).data ?? [];
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

/** Outside of sample mode the API has no such path. */
async function readSamplePeople(): Promise<readonly SamplePerson[]> {
  try {
    return (await apiGet<SamplePeople>('/sample-people')).items;
  } catch (error) {
    if (isApiProblem(error, 404)) return [];
    throw error;
  }
}
