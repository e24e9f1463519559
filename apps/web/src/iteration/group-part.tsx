import type { IterationView } from '@samenspel/contracts';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CounterWithNames, Disclosure, Section, Small } from '../ui';
import { reflectionQuestions } from './reflection-questions';

interface GroupPartProps {
  readonly view: IterationView;
}

/** Who checked in and reflected, and for the table what they wrote. */
export function GroupPart({ view }: GroupPartProps): ReactElement {
  const { t } = useTranslation('iteration');
  return (
    <Section title={t('group.title')}>
      <Counted view={view} what="checkedIn" />
      <Counted view={view} what="reflected" />
      <CheckIns view={view} />
      <Reflections view={view} />
    </Section>
  );
}

function Counted({ view, what }: GroupPartProps & { readonly what: 'checkedIn' | 'reflected' }): ReactElement {
  const { t } = useTranslation('iteration');
  const { members } = view;
  const namesOf = (did: boolean): string[] =>
    members
      .filter((member) => member[what] === did)
      .map(({ seat, late }) => {
        const name = seat.person?.name ?? seat.party.name;
        return late ? t('group.late', { name }) : name;
      });
  const done = namesOf(true);
  return (
    <CounterWithNames
      sentence={t(`group.${what}`, { done: done.length, of: members.length })}
      groups={[
        { title: t('group.done'), names: done },
        { title: t('group.open'), names: namesOf(false) },
      ]}
    />
  );
}

type Seat = IterationView['checkIns'][number]['seat'];

function Quote({ seat, children }: { readonly seat: Seat; readonly children: ReactNode }): ReactElement {
  return (
    <figure className="sam-quote">
      <blockquote>{children}</blockquote>
      <figcaption className="sam-small">{[seat.person?.name, seat.party.name].filter(Boolean).join(', ')}</figcaption>
    </figure>
  );
}

function CheckIns({ view: { checkIns } }: GroupPartProps): ReactElement | null {
  const { t } = useTranslation('iteration');
  if (checkIns.length === 0) return null;
  return (
    <Disclosure summary={t('group.checkIns')}>
      <Small>{t('group.tableOnly')}</Small>
      {checkIns.map(({ seat, body }) => (
        <Quote key={seat.id} seat={seat}>
          <p className="utrecht-paragraph sam-typed">{body.line}</p>
        </Quote>
      ))}
    </Disclosure>
  );
}

function Reflections({ view: { reflections } }: GroupPartProps): ReactElement | null {
  const { t } = useTranslation('iteration');
  if (reflections.length === 0) return null;
  return (
    <Disclosure summary={t('group.reflections')}>
      <Small>{t('group.tableOnly')}</Small>
      {reflections.map(({ seat, body }) => (
        <Quote key={seat.id} seat={seat}>
          {reflectionQuestions
            .filter((question) => body[question] !== '')
            .map((question) => (
              <p key={question} className="utrecht-paragraph sam-typed">
                <strong>{t(`reflection.${question}`)}</strong> {body[question]}
              </p>
            ))}
        </Quote>
      ))}
    </Disclosure>
  );
}
