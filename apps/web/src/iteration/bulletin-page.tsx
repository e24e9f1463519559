import '../styles/iteration.css';
import type { BulletinView } from '@samenspel/contracts';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AboveTask } from '../task/above-task';
import { useRead } from '../api';
import { useDayWords } from '../consultation/use-day-words';
import { Button, ButtonRow, Disclosure, Lead, Loaded, PageTitle, Paragraph, Section, StatusMark } from '../ui';
import { markOfState } from './goal-states';

/** What a cycle brought, with text and HTML for the channels that a region already has. */
export function Page(): ReactElement {
  const { bulletinId = '' } = useParams();
  return (
    <Loaded query={useRead<BulletinView>(`/bulletins/${bulletinId}`)}>{(view) => <Bulletin view={view} />}</Loaded>
  );
}

interface BulletinProps {
  readonly view: BulletinView;
}

function Bulletin({ view }: BulletinProps): ReactElement {
  const { t } = useTranslation('iteration');
  const dayWords = useDayWords();
  const { ordinal, taskId, taskTitle, published, goals, actionsDone, actionsOpen, decisions, successes, next } = view;
  const isEmpty = goals.length + actionsDone + actionsOpen + decisions.length + successes.length + next.length === 0;
  return (
    <>
      <PageTitle above={<AboveTask id={taskId} title={taskTitle} />}>{t('bulletin.pageTitle', { ordinal })}</PageTitle>
      <Lead>{t('bulletin.published', { date: dayWords(published.on) })}</Lead>
      {isEmpty && <Paragraph>{t('bulletin.nothing')}</Paragraph>}
      <Listed title={t('bulletin.goals')}>
        {goals.map(({ text, state }, index) => (
          <li key={index}>
            {text}
            <br />
            <StatusMark mark={markOfState[state]}>{t(`goalState.${state}`)}</StatusMark>
          </li>
        ))}
      </Listed>
      <Listed title={t('bulletin.actions')}>
        {actionsDone + actionsOpen === 0
          ? []
          : [<li key="actions">{t('bulletin.actionsOf', { done: actionsDone, open: actionsOpen })}</li>]}
      </Listed>
      <Listed title={t('bulletin.decisions')}>{decisions.map(lineOf)}</Listed>
      <Listed title={t('bulletin.successes')}>{successes.map(lineOf)}</Listed>
      <Listed title={t('bulletin.next')}>{next.map(lineOf)}</Listed>
      <Elsewhere view={view} />
    </>
  );
}

const lineOf = (text: string, index: number): ReactElement => (
  <li key={index} className="sam-typed">
    {text}
  </li>
);

interface ListedProps {
  readonly title: string;
  readonly children: readonly ReactNode[];
}

function Listed({ title, children }: ListedProps): ReactElement | null {
  if (children.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="sam-facts">{children}</ul>
    </Section>
  );
}

function Elsewhere({ view: { text, html } }: BulletinProps): ReactElement {
  const { t } = useTranslation('iteration');
  const [said, setSaid] = useState('');
  const copy = (what: string) => (): void => {
    navigator.clipboard.writeText(what).then(
      () => {
        setSaid(t('bulletin.copied'));
      },
      () => {
        setSaid(t('bulletin.copyFailed'));
      },
    );
  };
  return (
    <Section title={t('bulletin.elsewhere')} card>
      <Paragraph>{t('bulletin.elsewhereHint')}</Paragraph>
      <ButtonRow>
        <Button onClick={copy(text)}>{t('bulletin.copyText')}</Button>
        <Button onClick={copy(html)}>{t('bulletin.copyHtml')}</Button>
      </ButtonRow>
      <p className="sam-save-state" role="status">
        {said}
      </p>
      <Disclosure summary={t('bulletin.asText')}>
        <pre className="sam-source">{text}</pre>
      </Disclosure>
      <Disclosure summary={t('bulletin.asHtml')}>
        <pre className="sam-source">{html}</pre>
      </Disclosure>
    </Section>
  );
}
