import type { DossierConsultation, DossierView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, Paragraph, Section } from '../ui';
import { Chapter, NothingHere } from './chapter';
import { useDatedWords } from './use-dated-words';

/** What was asked, who was heard, and what was done with every reaction. */
export function ConsultationsChapter({ view: { consultations } }: { readonly view: DossierView }): ReactElement {
  return (
    <Chapter name="consultations">
      {consultations.length === 0 && <NothingHere />}
      {consultations.map((consultation) => (
        <Consultation key={consultation.stepId} consultation={consultation} />
      ))}
    </Chapter>
  );
}

interface ConsultationProps {
  readonly consultation: DossierConsultation;
}

function Consultation({ consultation }: ConsultationProps): ReactElement {
  const { t } = useTranslation('dossier');
  const { ordinal, question, silence, items, reactions, minorityNotes, moreTime } = consultation;
  return (
    <Section level={3} title={t('consultation.title', { ordinal })}>
      <Paragraph>{t('consultation.question', { question })}</Paragraph>
      <Paragraph>{t(`consultation.silence.${silence}`)}</Paragraph>
      <Heard consultation={consultation} />
      {items.length > 0 && <Items consultation={consultation} />}
      {reactions.length > 0 && <Verdicts reactions={reactions} />}
      {minorityNotes.length > 0 && <MinorityNotes notes={minorityNotes} />}
      {moreTime.length > 0 && <MoreTime requests={moreTime} />}
    </Section>
  );
}

function Heard({ consultation: { outcome } }: ConsultationProps): ReactElement {
  const { t } = useTranslation('dossier');
  if (outcome === null) return <Paragraph>{t('consultation.open')}</Paragraph>;
  const { responded, individuals, notHeard } = outcome;
  const names = notHeard.map(({ name }) => name).join(', ');
  return (
    <>
      <Paragraph>
        {t('consultation.responded', {
          done: responded.done,
          of: responded.of,
          people: individuals.done + individuals.outsideRoster,
        })}
      </Paragraph>
      {names !== '' && <Paragraph>{t('consultation.notHeard', { names })}</Paragraph>}
    </>
  );
}

type Item = DossierConsultation['items'][number];

function Items({ consultation: { items, dispositions } }: ConsultationProps): ReactElement {
  const { t } = useTranslation(['dossier', 'consultation', 'handling']);
  const who = ({ partyName, promptId }: Item): string =>
    partyName ?? t(promptId === null ? 'dossier:consultation.together' : 'dossier:consultation.individual');
  const handled = ({ dispositionId }: Item): string => {
    const made = dispositions.find(({ id }) => id === dispositionId);
    if (made === undefined) return t('dossier:consultation.unhandled');
    const { kind, reason, changedText } = made.content;
    return [`${t(`handling:kind.${kind}`)}:`, reason, changedText].filter((words) => words !== '').join(' ');
  };
  return (
    <DataTable
      caption={t('dossier:consultation.itemsCaption')}
      columns={[
        { head: t('dossier:consultation.who'), cell: who },
        { head: t('dossier:consultation.said'), cell: ({ text }: Item) => text ?? '' },
        { head: t('dossier:consultation.handled'), cell: handled },
      ]}
      rows={items}
      rowKey={({ id }) => id}
    />
  );
}

type Reaction = DossierConsultation['reactions'][number];

function Verdicts({ reactions }: Pick<DossierConsultation, 'reactions'>): ReactElement {
  const { t } = useTranslation('dossier');
  const words = ({ verdict }: Reaction): string => {
    if (verdict === null) return t('consultation.noVerdict');
    return verdict.sufficient ? t('consultation.enough') : t('consultation.notEnough', { reason: verdict.reason });
  };
  return (
    <DataTable
      caption={t('consultation.verdictsCaption')}
      columns={[
        { head: t('people.party'), cell: ({ partyName }: Reaction) => partyName },
        { head: t('consultation.verdict'), cell: words },
      ]}
      rows={reactions}
      rowKey={({ id }) => id}
    />
  );
}

type Note = DossierConsultation['minorityNotes'][number];

/** What a colleague saw differently: under the name of the party only. */
function MinorityNotes({ notes }: { readonly notes: readonly Note[] }): ReactElement {
  const { t } = useTranslation('dossier');
  return (
    <DataTable
      caption={t('consultation.notesCaption')}
      columns={[
        { head: t('people.party'), cell: ({ partyName }: Note) => partyName },
        { head: t('consultation.note'), cell: ({ content }: Note) => content.text },
      ]}
      rows={notes}
      rowKey={({ partyName, content }) => `${partyName} ${content.text}`}
    />
  );
}

type Asked = DossierConsultation['moreTime'][number];

function MoreTime({ requests }: { readonly requests: readonly Asked[] }): ReactElement {
  const { t } = useTranslation('dossier');
  const day = useDatedWords();
  const answer = ({ stand, refused }: Asked): string =>
    t(`consultation.moreTime.${stand}`, { by: refused?.by ?? '', reason: refused?.content.reason ?? '' });
  return (
    <DataTable
      caption={t('consultation.moreTimeCaption')}
      columns={[
        { head: t('people.party'), cell: ({ partyName }: Asked) => partyName },
        { head: t('consultation.moreTimeUntil'), cell: ({ until }: Asked) => day(until) },
        { head: t('consultation.moreTimeWhy'), cell: ({ content }: Asked) => content.reason },
        { head: t('consultation.moreTimeAnswer'), cell: answer },
      ]}
      rows={requests}
      rowKey={({ id }) => id}
    />
  );
}
