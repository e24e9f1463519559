import '../styles/decision.css';
import type { ConfirmationsView, PartyConfirmationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { pathOfTask } from '../task/paths';
import { DeadlineWords, EmptyState, Lead, PageTitle, Paragraph, Section, StatusMark, TextLink, Today } from '../ui';
import { countOf, markOf } from './count-of';
import { DecidedText } from './decided-text';
import { HandleObstacle } from './handle-obstacle';

interface OfView {
  readonly view: ConfirmationsView;
}

/** Who confirmed what was decided, who sees something in the way, and who is silent. */
export function Confirmations({ view }: OfView): ReactElement {
  const { t } = useTranslation('confirmation');
  const { decided, parties } = view;
  return (
    <>
      <PageTitle above={<TextLink to={pathOfTask(view.taskId)}>{view.taskTitle}</TextLink>}>
        {t('list.title')}
      </PageTitle>
      {decided === null ? (
        <EmptyState title={t('list.none')}>
          <Paragraph>{t('list.noneNext')}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <Lead>{t('list.lead', countOf(parties))}</Lead>
          <Paragraph>{t('list.holds')}</Paragraph>
          <Section title={t('list.parties')}>
            <ul className="sam-rows">
              {parties.map((party) => (
                <PartyRow key={party.party.id} party={party} view={view} />
              ))}
            </ul>
          </Section>
          <DecidedText decided={decided} />
        </>
      )}
    </>
  );
}

interface PartyRowProps extends OfView {
  readonly party: PartyConfirmationView;
}

function PartyRow({ party, view }: PartyRowProps): ReactElement {
  const { t } = useTranslation('confirmation');
  const { state, deadline, answer } = party;
  return (
    <li className="sam-rows__row">
      <div className="sam-vote__head">
        <strong>{party.party.name}</strong>
        <StatusMark mark={markOf[state]}>{t(`state.${state}`)}</StatusMark>
      </div>
      {answer === null ? (
        <p className="sam-small">
          <Today value={deadline.today}>
            {t('list.until')} <DeadlineWords deadline={deadline} />
          </Today>
        </p>
      ) : (
        <Answered party={party} answer={answer} view={view} />
      )}
    </li>
  );
}

interface AnsweredProps extends PartyRowProps {
  readonly answer: NonNullable<PartyConfirmationView['answer']>;
}

function Answered({ party: { party, handling }, answer, view }: AnsweredProps): ReactElement {
  const { t } = useTranslation('confirmation');
  const day = useDayWords();
  const { reason, by: name, submitted } = answer;
  return (
    <>
      <p className="sam-small">{t('list.saidBy', { name, date: day(submitted.on) })}</p>
      {reason !== null && <p className="sam-typed">{reason}</p>}
      {handling !== null && (
        <p className="sam-as-written">{t('list.answer', { name: handling.by, note: handling.note })}</p>
      )}
      {reason !== null && view.may.handle && (
        <HandleObstacle answer={answer} party={party.name} note={handling?.note ?? ''} taskId={view.taskId} />
      )}
    </>
  );
}
