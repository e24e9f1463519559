import type { DossierSeat, DossierView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../ui';
import { Chapter } from './chapter';
import { useDatedWords } from './use-dated-words';
import { seatWords } from './use-step-words';

interface ViewProps {
  readonly view: DossierView;
}

/** Which parties were asked and what they answered, and the seats at the table. */
export function PeopleChapter({ view }: ViewProps): ReactElement {
  const { t } = useTranslation('dossier');
  return (
    <Chapter name="people">
      <Parties view={view} />
      {view.workGroup.length > 0 && <Group view={view} />}
      <Seats caption={t('people.decidersCaption')} seats={view.deciders} />
    </Chapter>
  );
}

type Party = DossierView['parties'][number];

function Parties({ view }: ViewProps): ReactElement {
  const { t } = useTranslation(['dossier', 'task']);
  const day = useDatedWords();
  const escalated = ({ escalations }: Party): string =>
    escalations
      .filter(({ done }) => done)
      .map(({ on, tier }) => t('task:people.escalationItem', { date: day(on), tier: t(`task:tier.${tier}`) }))
      .join('; ');
  const answer = ({ reply }: Party): string => t(`task:reply.${(reply ?? 'none') as 'none'}`);
  return (
    <DataTable
      caption={t('dossier:people.partiesCaption')}
      columns={[
        { head: t('dossier:people.party'), cell: ({ name }: Party) => name },
        { head: t('dossier:people.kind'), cell: ({ kind }: Party) => t(`task:partyKind.${kind}`) },
        { head: t('dossier:people.answer'), cell: answer },
        { head: t('dossier:people.essential'), cell: ({ whyEssential }: Party) => whyEssential },
        { head: t('dossier:people.escalation'), cell: escalated },
      ]}
      rows={view.parties}
      rowKey={({ id }) => id}
    />
  );
}

type Member = DossierView['workGroup'][number];

function Group({ view }: ViewProps): ReactElement {
  const { t } = useTranslation(['dossier', 'task']);
  const day = useDatedWords();
  const since = ({ joined, late }: Member): string =>
    late ? `${day(joined.on)}, ${t('dossier:people.late')}` : day(joined.on);
  return (
    <DataTable
      caption={t('dossier:people.groupCaption')}
      columns={[
        { head: t('dossier:people.seat'), cell: ({ seat }: Member) => seatWords(seat) },
        { head: t('dossier:people.level'), cell: ({ seat }: Member) => t(`task:level.${seat.level}`) },
        { head: t('dossier:people.joined'), cell: since },
        { head: t('dossier:people.left'), cell: ({ left }: Member) => (left === null ? '' : day(left.on)) },
      ]}
      rows={view.workGroup}
      rowKey={({ seat }) => seat.id}
    />
  );
}

interface SeatsProps {
  readonly caption: string;
  readonly seats: readonly DossierSeat[];
}

function Seats({ caption, seats }: SeatsProps): ReactElement {
  const { t } = useTranslation(['dossier', 'task']);
  return (
    <DataTable
      caption={caption}
      columns={[
        { head: t('dossier:people.seat'), cell: seatWords },
        { head: t('dossier:people.level'), cell: ({ level }: DossierSeat) => t(`task:level.${level}`) },
      ]}
      rows={seats}
      rowKey={({ id }) => id}
    />
  );
}
