import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@samenspel/contracts';
import { Disclosure, StatusMark, type Mark } from '../../ui';
import { EscalationDates } from '../escalation-dates';

type Invited = TaskView['parties'][number];

const markOfReply: Record<string, Mark> = {
  joins: 'done',
  'somebody-else': 'done',
  later: 'open',
  informed: 'done',
  declines: 'missing',
};

interface PartyRowProps {
  readonly invited: Invited;
  /** When an essential party that stays silent is escalated, by the plan. */
  readonly planned: Invited['escalations'];
}

/** A party that was asked: what it replied, and for an essential one why it is and who is asked next. */
export function PartyRow({ invited, planned }: PartyRowProps): ReactElement {
  const { t } = useTranslation('task');
  const { party, essential, whyEssential, reply } = invited;
  const escalations = escalationsOf(invited, planned);
  return (
    <li className="sam-rows__row">
      <strong>{party.name}</strong> · {t(`partyKind.${party.kind}`)}
      <p>
        <ReplyMark reply={reply} />
      </p>
      {essential && <p className="sam-small">{t('people.whyEssential', { why: whyEssential })}</p>}
      {escalations.length > 0 && (
        <Disclosure summary={t('people.escalation')}>
          <EscalationDates escalations={escalations} />
        </Disclosure>
      )}
    </li>
  );
}

function ReplyMark({ reply }: Pick<Invited, 'reply'>): ReactElement {
  const { t } = useTranslation('task');
  if (reply === null) return <StatusMark mark="open">{t('reply.none')}</StatusMark>;
  return <StatusMark mark={markOfReply[reply] ?? 'done'}>{t(`reply.${reply}` as 'reply.joins')}</StatusMark>;
}

/** What was planned for this party, else what follows from the plan while it has not joined. */
function escalationsOf(invited: Invited, planned: Invited['escalations']): Invited['escalations'] {
  const { essential, reply, escalations } = invited;
  if (escalations.length > 0) return escalations;
  return essential && reply !== 'joins' && reply !== 'somebody-else' ? planned : [];
}
