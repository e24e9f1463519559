import type { RosterCandidates } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api';
import { Loaded, Paragraph, Section } from '../../ui';
import { Chooser, type Candidate } from './chooser';

export interface Roster {
  readonly partyIds: readonly string[];
  readonly personIds: readonly string[];
}

interface RosterPartProps {
  readonly taskId: string;
  readonly start: Roster;
  readonly onChange: (roster: Roster) => void;
}

/** Parties with one voice each, and people who answer for themselves; by kind or by level all at once. */
export function RosterPart({ taskId, start, onChange }: RosterPartProps): ReactElement {
  const { t } = useTranslation('preparation');
  const [roster, setRoster] = useState(start);
  const choose = (change: Partial<Roster>): void => {
    const next = { ...roster, ...change };
    setRoster(next);
    onChange(next);
  };
  return (
    <Section title={t('roster')}>
      <Paragraph>{t('rosterHint')}</Paragraph>
      <Loaded query={useRead<RosterCandidates>(`/tasks/${taskId}/roster-candidates`)}>
        {(candidates) => <Choosers candidates={candidates} roster={roster} onChoose={choose} />}
      </Loaded>
    </Section>
  );
}

interface ChoosersProps {
  readonly candidates: RosterCandidates;
  readonly roster: Roster;
  readonly onChoose: (change: Partial<Roster>) => void;
}

function Choosers({ candidates, roster, onChoose }: ChoosersProps): ReactElement {
  const { t } = useTranslation('preparation');
  const parties = candidates.parties.map(({ id, name, kind }): Candidate => ({
    id,
    name,
    group: t(`partyKind.${kind}`),
  }));
  const people = candidates.people.map(({ person, party, level, functionName }): Candidate => ({
    id: person.id,
    name: person.name,
    detail: [functionName, party.name].filter(Boolean).join(', '),
    group: t(`level.${level}`),
  }));
  return (
    <>
      <Chooser
        title={t('parties')}
        hint={t('partiesHint')}
        candidates={parties}
        chosen={roster.partyIds}
        onChoose={(partyIds) => {
          onChoose({ partyIds });
        }}
      />
      <Chooser
        title={t('people')}
        hint={t('peopleHint')}
        candidates={people}
        chosen={roster.personIds}
        onChoose={(personIds) => {
          onChoose({ personIds });
        }}
      />
    </>
  );
}
