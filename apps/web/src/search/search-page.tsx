import '../styles/directory.css';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { SearchView } from '@samenspel/contracts';
import { useRead } from '../api';
import { pathOfParty, pathOfPerson } from '../directory/paths';
import { pathOfDraft, pathOfTask } from '../task/paths';
import { EmptyState, Loaded, PageTitle, Paragraph, Section, Small, TextLink } from '../ui';

const LEAST = 2;

/** *Zoeken*: tasks, parties and people, grouped by kind, as far as somebody may see them. */
export function Page(): ReactElement {
  const { t } = useTranslation('search');
  const [search] = useSearchParams();
  const words = (search.get('q') ?? '').trim();
  if (words.length < LEAST)
    return (
      <>
        <PageTitle>{t('title')}</PageTitle>
        <EmptyState title={t('start')}>
          <Paragraph>{t('startNext')}</Paragraph>
        </EmptyState>
      </>
    );
  return (
    <>
      <PageTitle>{t('titleFor', { words })}</PageTitle>
      <Results words={words} />
    </>
  );
}

function Results({ words }: { readonly words: string }): ReactElement {
  const query = useRead<SearchView>(`/search?q=${encodeURIComponent(words)}`);
  return <Loaded query={query}>{(found) => <Found found={found} />}</Loaded>;
}

function Found({ found: { tasks, parties, people } }: { readonly found: SearchView }): ReactElement {
  const { t } = useTranslation(['search', 'task']);
  if (tasks.total + parties.total + people.total === 0)
    return (
      <EmptyState title={t('none')}>
        <Paragraph>{t('noneNext')}</Paragraph>
      </EmptyState>
    );
  return (
    <>
      <Group found={tasks} title={t('tasks', { count: tasks.total })}>
        {({ id, title, status, wording }) => (
          <Hit key={id} to={status === 'draft' ? pathOfDraft(id) : pathOfTask(id)} name={title}>
            {[t(`task:status.${status}`), wording]}
          </Hit>
        )}
      </Group>
      <Group found={parties} title={t('parties', { count: parties.total })}>
        {({ id, name, kind, expertise }) => (
          <Hit key={id} to={pathOfParty(id)} name={name}>
            {[t(`task:partyKind.${kind}`), expertise]}
          </Hit>
        )}
      </Group>
      <Group found={people} title={t('people', { count: people.total })}>
        {({ id, name, functions, expertise }) => (
          <Hit key={id} to={pathOfPerson(id)} name={name}>
            {[functions.join('; '), expertise]}
          </Hit>
        )}
      </Group>
    </>
  );
}

interface GroupProps<Item> {
  readonly title: string;
  readonly found: { readonly items: readonly Item[]; readonly total: number };
  readonly children: (item: Item) => ReactNode;
}

function Group<Item>({ title, found: { items, total }, children }: GroupProps<Item>): ReactElement | null {
  const { t } = useTranslation('search');
  if (total === 0) return null;
  return (
    <Section title={title}>
      <ul className="sam-rows">{items.map(children)}</ul>
      {items.length < total && <Small>{t('best', { shown: items.length })}</Small>}
    </Section>
  );
}

interface HitProps {
  readonly to: string;
  readonly name: string;
  /** What it is, and more about it. */
  readonly children: readonly [what: string, more: string];
}

function Hit({ to, name, children: [what, more] }: HitProps): ReactElement {
  return (
    <li className="sam-rows__row">
      <p>
        <TextLink to={to}>
          <strong>{name}</strong>
        </TextLink>
      </p>
      {what !== '' && <p className="sam-small">{what}</p>}
      {more !== '' && <p className="sam-search__more">{more}</p>}
    </li>
  );
}
