import { useState, type ReactElement } from 'react';
import {
  ClosedStepPage,
  ExpiredLinkPage,
  ForbiddenPage,
  NotFoundPage,
  OfflinePage,
  Section,
  Tabs,
  UnexpectedPage,
} from '../ui';

const retry = (): void => undefined;

const pages = [
  { key: 'not-found', label: 'Bestaat niet', content: <NotFoundPage /> },
  { key: 'forbidden', label: 'Geen toegang', content: <ForbiddenPage contact="Sanne de Wit" /> },
  { key: 'expired', label: 'Link verlopen', content: <ExpiredLinkPage askAt="/aanmelden" /> },
  { key: 'broken', label: 'Link niet compleet', content: <ExpiredLinkPage reason="broken" askAt="/aanmelden" /> },
  { key: 'offline', label: 'Geen verbinding', content: <OfflinePage onRetry={retry} /> },
  { key: 'unexpected', label: 'Lukt niet', content: <UnexpectedPage onRetry={retry} reference="01J9-7F3K" /> },
  {
    key: 'closed',
    label: 'Stap gesloten',
    content: (
      <ClosedStepPage
        date="tot en met donderdag 3 december"
        outcome="46 mensen reageerden. U leest op 12 januari wat er met hun reacties is gedaan."
        contact="Sanne de Wit"
      />
    ),
  },
];

export function ProblemSections(): ReactElement {
  const [selected, select] = useState('not-found');
  return (
    <Section title="Pagina's bij problemen">
      <Tabs label="Soort probleem" tabs={pages} selected={selected} onSelect={select} />
    </Section>
  );
}
