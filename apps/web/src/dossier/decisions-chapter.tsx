import type { DossierDecision, DossierView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, Paragraph, Section } from '../ui';
import { Chapter, NothingHere } from './chapter';
import { useDatedWords } from './use-dated-words';
import { seatWords } from './use-step-words';

/** What was decided, with which votes, and which concerns stayed open. */
export function DecisionsChapter({ view: { decisions } }: { readonly view: DossierView }): ReactElement {
  return (
    <Chapter name="decisions">
      {decisions.length === 0 && <NothingHere />}
      {decisions.map((decision) => (
        <Decision key={decision.stepId} decision={decision} />
      ))}
    </Chapter>
  );
}

interface DecisionProps {
  readonly decision: DossierDecision;
}

function Decision({ decision }: DecisionProps): ReactElement {
  const { t } = useTranslation(['dossier', 'log', 'decision']);
  const day = useDatedWords();
  const { ordinal, result, published, quorum, openConcerns } = decision;
  return (
    <Section level={3} title={t('dossier:decision.title', { ordinal })}>
      <Paragraph>
        {result === null
          ? t('dossier:decision.open')
          : t('dossier:decision.result', { result: t(`log:result.${result}`) })}{' '}
        {published && t('dossier:decision.published', { date: day(published.on) })}
      </Paragraph>
      <ul className="sam-points">
        {quorum.map(({ side, ...counts }) => (
          <li key={side}>{t('dossier:decision.quorum', { side: t(`decision:quorum.side.${side}`), ...counts })}</li>
        ))}
      </ul>
      <Ballots decision={decision} />
      {openConcerns.length > 0 && <Concerns decision={decision} />}
    </Section>
  );
}

type Ballot = DossierDecision['ballots'][number];

function Ballots({ decision: { ballots } }: DecisionProps): ReactElement {
  const { t } = useTranslation(['dossier', 'decision']);
  const day = useDatedWords();
  const vote = ({ content }: Ballot): string =>
    content === null ? t('dossier:decision.noVote') : t(`decision:votes.said.${content.choice}`);
  return (
    <DataTable
      caption={t('dossier:decision.ballotsCaption')}
      columns={[
        { head: t('dossier:decision.seat'), cell: ({ seat }: Ballot) => seatWords(seat) },
        { head: t('dossier:decision.vote'), cell: vote },
        { head: t('dossier:decision.words'), cell: (ballot: Ballot) => <Words ballot={ballot} /> },
        {
          head: t('dossier:decision.when'),
          cell: ({ submitted }: Ballot) => (submitted === null ? '' : `${day(submitted.on)}, ${submitted.time}`),
        },
      ]}
      rows={ballots}
      rowKey={({ seat }) => seat.id}
    />
  );
}

function Words({ ballot: { content, condition } }: { readonly ballot: Ballot }): ReactElement | null {
  const { t } = useTranslation('dossier');
  if (content === null) return null;
  return (
    <>
      {wordsOf(content)}
      {content.interests !== '' && <p>{t('decision.interests', { text: content.interests })}</p>}
      {condition && (
        <p>
          {t(condition.accepted ? 'decision.accepted' : 'decision.refused', {
            by: condition.by,
            reason: condition.reason,
          })}
        </p>
      )}
    </>
  );
}

function wordsOf(content: NonNullable<Ballot['content']>): string {
  switch (content.choice) {
    case 'consent':
      return '';
    case 'consent-with-condition':
      return content.condition;
    case 'send-back':
      return content.question;
    case 'objection':
    case 'recusal':
      return content.reason;
  }
}

function Concerns({ decision: { openConcerns } }: DecisionProps): ReactElement {
  const { t } = useTranslation('dossier');
  return (
    <>
      <h4 className="utrecht-heading-4">{t('decision.concerns')}</h4>
      <ul className="sam-points">
        {openConcerns.map(({ senderName, texts, verdictReason }) => (
          <li key={texts.join(' ')}>
            {t('decision.concern', {
              text: texts.join(' '),
              who: senderName ?? t('consultation.individual'),
              reason: verdictReason,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
