import type { DecisionView, OpenConcern } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ProposalText } from '../consultation/proposal-text';
import { Facts } from '../task/facts';
import { pathOfOutcome, pathOfResponseDocument } from '../task/paths';
import { useDay } from './use-day';
import { CounterWithNames, Paragraph, Section, Small, TextLink } from '../ui';

interface OfView {
  readonly view: DecisionView;
}

/** What an executive must know before voting: the proposal, who was heard, what still chafes, interests and risks. */
export function DecisionCard({ view }: OfView): ReactElement {
  return (
    <div className="sam-decision__card">
      <ProposalText proposal={view.proposal} />
      <WhoWasHeard view={view} />
      <OpenConcerns concerns={view.openConcerns} />
      <Interests view={view} />
      <FrameAndRisks view={view} />
    </div>
  );
}

function WhoWasHeard({ view }: OfView): ReactElement {
  const { t } = useTranslation('decision');
  const { heard, heardIndividuals, silence, dispositions, consultationStepId } = view;
  const { done, of, doneNames, openNames } = heard;
  return (
    <Section title={t('heard.title')}>
      <CounterWithNames
        sentence={t('heard.sentence', { done, of })}
        groups={[
          { title: t('heard.open'), names: openNames },
          { title: t('heard.done'), names: doneNames },
        ]}
      />
      <Paragraph>
        {openNames.length === 0 ? t('heard.everybody') : t(`heard.silence.${silence}`)}{' '}
        {heardIndividuals.of > 0 && t('heard.individuals', heardIndividuals)}
      </Paragraph>
      <Small>
        {t('heard.handled', dispositions)}{' '}
        <TextLink to={pathOfOutcome(consultationStepId)}>{t('heard.outcome')}</TextLink>{' '}
        <TextLink to={pathOfResponseDocument(consultationStepId)}>{t('heard.responseDocument')}</TextLink>
      </Small>
    </Section>
  );
}

function OpenConcerns({ concerns }: { readonly concerns: readonly OpenConcern[] }): ReactElement {
  const { t } = useTranslation('decision');
  return (
    <Section title={t('concerns.title')}>
      <Paragraph>{t(concerns.length === 0 ? 'concerns.none' : 'concerns.lead')}</Paragraph>
      {concerns.map((concern, index) => (
        <Concern key={index} concern={concern} />
      ))}
    </Section>
  );
}

function Concern({ concern }: { readonly concern: OpenConcern }): ReactElement {
  const { t } = useTranslation('decision');
  const { senderName, texts, handling, verdictReason } = concern;
  return (
    <figure className="sam-concern">
      <figcaption className="sam-concern__who">{senderName ?? t('concerns.individual')}</figcaption>
      <blockquote className="sam-concern__words">
        {texts.map((text, index) => (
          <p key={index} className="sam-typed">
            {text}
          </p>
        ))}
      </blockquote>
      {handling.map(({ kind, reason }, index) => (
        <p key={index} className="sam-small">
          {t(`concerns.handling.${kind}`, { reason })}
        </p>
      ))}
      <p>{verdictReason === '' ? t('concerns.whyNone') : t('concerns.why', { reason: verdictReason })}</p>
    </figure>
  );
}

function Interests({ view: { interests, partyInterests } }: OfView): ReactElement {
  const { t } = useTranslation('decision');
  const named = partyInterests.map(({ partyName, kind, text }) => {
    const whose = t(`interests.of.${kind}`);
    return [partyName === null ? whose : `${partyName}, ${whose}`, text] as const;
  });
  return (
    <Section title={t('interests.title')}>
      <Paragraph>{t(named.length === 0 ? 'interests.noneNamed' : 'interests.named')}</Paragraph>
      <Facts facts={named} />
      <Paragraph>{t(interests.length === 0 ? 'interests.none' : 'interests.lead')}</Paragraph>
      <Facts facts={interests.map(({ seat, text }) => [seat.party.name, text] as const)} />
    </Section>
  );
}

function FrameAndRisks({ view: { question, frame, risks, openRisks } }: OfView): ReactElement {
  const { t } = useTranslation('decision');
  const day = useDay();
  const watched = openRisks.map(({ text, ownerName, lookAgainOn }) =>
    t('frame.openRisk', { text, owner: ownerName ?? t('frame.none'), date: day(lookAgainOn) }),
  );
  const orNone = (text: string): string => (text === '' ? t('frame.none') : text);
  return (
    <Section title={t('frame.title')}>
      <Facts
        facts={[
          [t('frame.question'), question],
          [t('frame.frame'), orNone(frame)],
          [t('frame.risks'), orNone(risks)],
          [t('frame.openRisks'), watched.join('\n')],
        ]}
      />
    </Section>
  );
}
