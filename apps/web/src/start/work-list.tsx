import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@samenspel/contracts';
import { WorkCard } from '../task/work-card';
import { Button, ButtonRow, Section } from '../ui';

const shownAtFirst = 5;
const groups = ['late', 'this-week', 'later'] as const;

/** What the person owes, the first date first; five at most until they ask for all. */
export function WorkList({ items }: { readonly items: readonly WorkItem[] }): ReactElement {
  const { t } = useTranslation('task');
  const [all, setAll] = useState(false);
  const sorted = items.toSorted((a, b) => a.deadline.endsAt.localeCompare(b.deadline.endsAt));
  const shown = all ? sorted : sorted.slice(0, shownAtFirst);
  return (
    <>
      {groups.map((group) => (
        <WorkGroup key={group} group={group} items={shown.filter((item) => item.group === group)} />
      ))}
      {shown.length < items.length && (
        <ButtonRow>
          <Button
            onClick={() => {
              setAll(true);
            }}
          >
            {t('work.showAll', { count: items.length })}
          </Button>
        </ButtonRow>
      )}
    </>
  );
}

interface WorkGroupProps {
  readonly group: WorkItem['group'];
  readonly items: readonly WorkItem[];
}

function WorkGroup({ group, items }: WorkGroupProps): ReactElement | null {
  const { t } = useTranslation('task');
  if (items.length === 0) return null;
  return (
    <Section title={t(`work.groups.${group}`)}>
      <ul className="sam-work">
        {items.map((item) => (
          <WorkCard key={item.obligationId} item={item} heading={3} />
        ))}
      </ul>
    </Section>
  );
}
