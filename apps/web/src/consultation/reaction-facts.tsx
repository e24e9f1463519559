import type { ConsultationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CounterWithNames, DeadlineWords, Section, Small } from '../ui';

/** For whom, how long, until when, what silence means and who sees it: before the first question. */
export function ReactionFacts({
  view,
  forwarded,
}: {
  readonly view: ConsultationView;
  readonly forwarded: boolean;
}): ReactElement {
  const { t } = useTranslation('consultation');
  return (
    <Section title={t('react.facts')} card>
      <ul className="sam-points">
        <ForWhom view={view} forwarded={forwarded} />
        <li>
          {t('react.time', { count: view.minutes })} {t('react.closes')} <DeadlineWords deadline={view.step.deadline} />
          .
        </li>
        <li>{t(`silence.${view.silence}`)}</li>
        <li>{t('react.whoSees')}</li>
      </ul>
      <WhoResponded view={view} />
    </Section>
  );
}

function ForWhom({
  view,
  forwarded,
}: {
  readonly view: ConsultationView;
  readonly forwarded: boolean;
}): ReactElement | null {
  const { t } = useTranslation('consultation');
  const { sender, onRoster } = view;
  if (sender === null) return null;
  const name = sender.party?.name ?? sender.person.name;
  return (
    <li>
      <strong>{t(sender.party ? 'react.forParty' : 'react.forPerson', { name })}</strong>{' '}
      {view.voice?.mayConfirm && t('react.confirmParty', { name })} {forwarded && t('react.forwarded')}{' '}
      {!onRoster && t('react.lateJoiner')}
    </li>
  );
}

/** Names of parties only: who of them responded is visible to everybody. */
export function WhoResponded({ view }: { readonly view: ConsultationView }): ReactElement | null {
  const { t } = useTranslation('consultation');
  const { counter } = view;
  if (counter === null || counter.of === 0) return null;
  return (
    <CounterWithNames
      sentence={t('counter', { done: counter.done, of: counter.of })}
      groups={[
        { title: t('counterDone'), names: counter.doneNames },
        { title: t('counterOpen'), names: counter.openNames },
      ]}
    />
  );
}

export function Contact({ manager }: Pick<ConsultationView, 'manager'>): ReactElement {
  const { t } = useTranslation('consultation');
  return (
    <Small>
      <a className="utrecht-link utrecht-link--html-a" href={`mailto:${manager.email}`}>
        {t('react.contact', { name: manager.name })}
      </a>
    </Small>
  );
}
