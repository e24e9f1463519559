import type { AgendaList, PlanView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api';
import { pathOfPolicy } from '../policy/paths';
import { PlannedDates } from '../task/draft/planned-dates';
import { ButtonLink, ButtonRow, DataTable, Disclosure, Loaded, Paragraph, Section, Today } from '../ui';
import { policyNumbers } from './policy-numbers';

type Agenda = AgendaList['items'][number];

/** The numbers that new tasks start from, and what they mean in dates. */
export function Policies({ programmeId }: { readonly programmeId: string }): ReactElement {
  const { t } = useTranslation('administration');
  const query = useRead<AgendaList>(`/programmes/${programmeId}/agendas`);
  return (
    <Section title={t('policy.title')}>
      <Paragraph>{t('policy.lead')}</Paragraph>
      <Loaded query={query}>
        {({ items }) => items.map((agenda) => <PolicyOf key={agenda.id} programmeId={programmeId} agenda={agenda} />)}
      </Loaded>
    </Section>
  );
}

function PolicyOf({ programmeId, agenda }: { readonly programmeId: string; readonly agenda: Agenda }): ReactElement {
  const { t } = useTranslation('administration');
  const plan = useRead<PlanView>(`/programmes/${programmeId}/agendas/${agenda.id}/plan`).data;
  return (
    <>
      <Disclosure summary={t('policy.caption', { agenda: agenda.name })}>
        <DataTable
          caption={t('policy.caption', { agenda: agenda.name })}
          rows={policyNumbers(agenda.policy)}
          rowKey={({ name }) => name}
          columns={[
            { head: t('policy.rule'), cell: ({ name }) => t(`policy.number.${name}`) },
            { head: t('policy.value'), numeric: true, cell: ({ value }) => value },
          ]}
        />
      </Disclosure>
      <ButtonRow>
        <ButtonLink to={pathOfPolicy(agenda.id)}>{t('policy.edit', { agenda: agenda.name })}</ButtonLink>
      </ButtonRow>
      {plan && (
        <Today value={plan.today}>
          <PlannedDates plan={plan} title={t('policy.line')} />
        </Today>
      )}
    </>
  );
}
