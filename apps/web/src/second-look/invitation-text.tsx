import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationToLookAt } from '@samenspel/contracts';
import { PlannedDates } from '../task/draft/planned-dates';
import { Facts } from '../task/facts';
import { Disclosure, Paragraph, Section } from '../ui';

interface InvitationTextProps {
  readonly draft: NonNullable<InvitationToLookAt['draft']>;
}

/** The invitation as it would go out now: the words, the hours, the dates, and who is asked. */
export function InvitationText({ draft }: InvitationTextProps): ReactElement {
  const { t } = useTranslation('secondLook');
  return (
    <>
      <Section title={t('page.wording')}>
        <p className="utrecht-paragraph sam-as-written">{draft.wording}</p>
        <Frame draft={draft} />
      </Section>
      <Section title={t('page.group')}>
        <Group draft={draft} />
      </Section>
      <Section title={t('page.parties')}>
        <Parties draft={draft} />
      </Section>
      <Section title={t('page.dates')}>
        <PlannedDates plan={draft.plan} title={t('page.line')} />
      </Section>
      {draft.mail !== '' && (
        <Disclosure summary={t('page.mail')}>
          <p className="sam-as-written">{draft.mail}</p>
        </Disclosure>
      )}
    </>
  );
}

function Frame({ draft }: InvitationTextProps): ReactElement {
  const { t } = useTranslation('secondLook');
  const setBy = draft.frameSetBy && t('page.frameSetBy', { by: draft.frameSetBy });
  return (
    <Facts
      facts={[
        [t('page.area'), draft.area],
        [t('page.frame'), [draft.frame, draft.frame && setBy].filter(Boolean).join('\n')],
        [t('page.open'), draft.openPoints],
        [t('page.risks'), draft.risks],
      ]}
    />
  );
}

function Group({ draft }: InvitationTextProps): ReactElement {
  const { t } = useTranslation('secondLook');
  const deciders = draft.deciders.map(({ functionName, partyName: party }) =>
    t('page.decider', { functionName, party }),
  );
  return (
    <Facts
      facts={[
        [t('page.hours'), draft.hoursPerMonth === null ? '' : t('page.hoursOf', { hours: draft.hoursPerMonth })],
        [t('page.decides'), draft.groupDecides],
        [t('page.decidesNot'), draft.groupDoesNotDecide],
        [t('page.deciders'), deciders.join('\n')],
      ]}
    />
  );
}

function Parties({ draft: { parties } }: InvitationTextProps): ReactElement {
  const { t } = useTranslation(['secondLook', 'task']);
  if (parties.length === 0) return <Paragraph>{t('page.noParties')}</Paragraph>;
  return (
    <ul>
      {parties.map(({ party, essential, whyEssential }) => (
        <li key={party.id}>
          {party.name} <span className="sam-small">({t(`task:partyKind.${party.kind}`)})</span>
          {essential && <div className="sam-small">{t('page.essential', { why: whyEssential })}</div>}
        </li>
      ))}
    </ul>
  );
}
