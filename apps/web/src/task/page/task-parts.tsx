import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { TaskView } from '@samenspel/contracts';
import { Tabs } from '../../ui';
import { DocumentsPart } from './documents-part';
import { LogPart } from './log-part';
import { PeoplePart } from './people-part';
import { PlanPart } from './plan-part';
import { InterestsPart } from '../../interest/interests-part';
import { RisksPart } from '../../risk/risks-part';
import { RulesPart } from './rules-part';

const parts = [
  { key: 'mensen', name: 'people', Part: PeoplePart },
  { key: 'planning', name: 'plan', Part: PlanPart },
  { key: 'stukken', name: 'documents', Part: DocumentsPart },
  { key: 'belangen', name: 'interests', Part: InterestsPart },
  { key: 'risicos', name: 'risks', Part: RisksPart },
  { key: 'verloop', name: 'log', Part: LogPart },
  { key: 'spelregels', name: 'rules', Part: RulesPart },
] as const;

/** The parts that open on demand; the address says which one, so that a link can point at it. */
export function TaskParts({ task }: { readonly task: TaskView }): ReactElement {
  const { t } = useTranslation('task');
  const [search, setSearch] = useSearchParams();
  return (
    <Tabs
      label={t('page.parts')}
      tabs={parts.map(({ key, name, Part }) => ({
        key,
        label: t(`page.part.${name}`),
        content: <Part task={task} />,
      }))}
      selected={search.get('deel') ?? 'mensen'}
      onSelect={(key) => {
        setSearch({ deel: key }, { replace: true, preventScrollReset: true });
      }}
    />
  );
}
