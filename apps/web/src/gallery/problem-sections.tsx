import { useState, type ReactElement } from 'react';
import { ForbiddenPage, NotFoundPage, OfflinePage, Section, Tabs, UnexpectedPage } from '../ui';

const retry = (): void => undefined;

const pages = [
  { key: 'not-found', label: 'Bestaat niet', content: <NotFoundPage /> },
  { key: 'forbidden', label: 'Geen toegang', content: <ForbiddenPage contact="Sanne de Wit" /> },
  { key: 'offline', label: 'Geen verbinding', content: <OfflinePage onRetry={retry} /> },
  { key: 'unexpected', label: 'Lukt niet', content: <UnexpectedPage onRetry={retry} reference="01J9-7F3K" /> },
];

export function ProblemSections(): ReactElement {
  const [selected, select] = useState('not-found');
  return (
    <Section title="Pagina's bij problemen">
      <Tabs label="Soort probleem" tabs={pages} selected={selected} onSelect={select} />
    </Section>
  );
}
