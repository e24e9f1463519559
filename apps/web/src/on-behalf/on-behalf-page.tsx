import type { OnBehalfView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { AboveTask } from '../task/above-task';
import { useRead } from '../api';
import { pathOfTask } from '../task/paths';
import { ButtonLink, EmptyState, Select, Lead, Loaded, PageTitle, Today } from '../ui';
import { AnswerOnBehalf, type OnBehalfPerson } from './answer-on-behalf';

const WHO = 'wie';

/** What somebody told by telephone: for whom first, then the same questions as they would have had. */
export function Page(): ReactElement {
  const { taskId = '', stepId = '' } = useParams();
  const query = useRead<OnBehalfView>(`/steps/${stepId}/on-behalf`);
  return <Loaded query={query}>{(view) => <OnBehalf view={view} taskId={taskId} />}</Loaded>;
}

const keyOf = ({ kind, sender, person }: OnBehalfPerson): string => [kind, sender, person.id].join('/');

function OnBehalf({ view, taskId }: { readonly view: OnBehalfView; readonly taskId: string }): ReactElement {
  const { t } = useTranslation('steering');
  const [search, setSearch] = useSearchParams();
  // In most steps everybody owes the same: then the name is enough to choose by.
  const isMixed = new Set(view.people.map(({ kind }) => kind)).size > 1;
  const chosen = view.people.find((one) => keyOf(one) === search.get(WHO));
  return (
    <Today value={view.step.deadline.today}>
      <PageTitle above={<AboveTask id={taskId} title={view.step.taskTitle} />}>{t('onBehalf.title')}</PageTitle>
      <Lead>{t('onBehalf.lead')}</Lead>
      {view.people.length === 0 ? (
        <EmptyState title={t('onBehalf.nobody')}>
          <ButtonLink to={pathOfTask(taskId)}>{t('onBehalf.toTask')}</ButtonLink>
        </EmptyState>
      ) : (
        <Select
          look="wide"
          label={t('onBehalf.who')}
          everything={t('onBehalf.choose')}
          value={chosen === undefined ? '' : keyOf(chosen)}
          options={view.people.map((one) => ({
            value: keyOf(one),
            label: isMixed ? `${nameOf(one)}: ${t(`onBehalf.kind.${one.kind}`)}` : nameOf(one),
          }))}
          onChange={(event) => {
            setSearch({ [WHO]: event.target.value }, { replace: true });
          }}
        />
      )}
      {chosen && <AnswerOnBehalf key={keyOf(chosen)} one={chosen} step={view.step} />}
    </Today>
  );
}

const nameOf = ({ person, partyName }: OnBehalfPerson): string =>
  partyName === null ? person.name : `${person.name} (${partyName})`;
