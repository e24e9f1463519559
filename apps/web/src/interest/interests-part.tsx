import type { InterestsView, InterestView, PartyInterestsView, TaskView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api';
import { useDayWords } from '../consultation/use-day-words';
import { Loaded, Paragraph, Section, Small } from '../ui';
import { NameInterest } from './name-interest';

/** *Belangen*: what everybody has at stake, in their own words. */
export function InterestsPart({ task }: { readonly task: TaskView }): ReactElement {
  const query = useRead<InterestsView>(`/tasks/${task.id}/interests`);
  return <Loaded query={query}>{(view) => <Interests taskId={task.id} view={view} />}</Loaded>;
}

interface InterestsProps {
  readonly taskId: string;
  readonly view: InterestsView;
}

function Interests({ taskId, view }: InterestsProps): ReactElement {
  const { t } = useTranslation('interest');
  const { network, parties, may } = view;
  return (
    <Section level={3} title={t('part.title')}>
      <Paragraph>{t('part.lead')}</Paragraph>
      <ul className="sam-rows">
        <li className="sam-rows__row">
          <strong>{t('part.network')}</strong>
          <Named interest={network} />
          {may.writeNetwork && (
            <NameInterest taskId={taskId} path="interests-of-network" kind="network" interest={network} of="" />
          )}
        </li>
        {parties.map((party) => (
          <OfParty key={party.party.id} taskId={taskId} party={party} />
        ))}
      </ul>
    </Section>
  );
}

function OfParty({ taskId, party }: { readonly taskId: string; readonly party: PartyInterestsView }): ReactElement {
  const { t } = useTranslation('interest');
  const { kinds, interests, may } = party;
  const { id, name } = party.party;
  return (
    <li className="sam-rows__row">
      <strong>{name}</strong>
      {interests.length === 0 && <p className="sam-small">{t(party.atTable ? 'part.missing' : 'part.none')}</p>}
      {kinds.map((kind) => {
        const interest = interests.find((each) => each.kind === kind) ?? null;
        if (interest === null && !may.write) return null;
        return (
          <div key={kind}>
            <p className="sam-small">{t(`kind.${kind}`)}</p>
            <Named interest={interest} />
            {may.write && (
              <NameInterest
                taskId={taskId}
                path={`parties/${id}/interests/${kind}`}
                kind={kind}
                interest={interest}
                of={name}
              />
            )}
          </div>
        );
      })}
    </li>
  );
}

function Named({ interest }: { readonly interest: InterestView | null }): ReactElement {
  const { t } = useTranslation('interest');
  const day = useDayWords();
  if (interest === null) return <p className="sam-small">{t('part.notNamed')}</p>;
  const { text, by: name, entered } = interest;
  return (
    <>
      <p className="sam-as-written">{text}</p>
      <Small>{t('part.by', { name, date: day(entered.on) })}</Small>
    </>
  );
}
