import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from './disclosure';

interface NamesGroup {
  readonly title: string;
  readonly names: readonly string[];
  /** How many more there are whose names this viewer may not see. */
  readonly hidden?: number;
}

interface CounterWithNamesProps {
  /** "14 van 22 partijen hebben gereageerd" */
  readonly sentence: string;
  readonly groups: readonly NamesGroup[];
}

/** A counter that opens the names behind it. */
export function CounterWithNames({ sentence, groups }: CounterWithNamesProps): ReactElement {
  return (
    <Disclosure className="sam-counter" summary={sentence}>
      {groups.map((group) => (
        <Names key={group.title} group={group} />
      ))}
    </Disclosure>
  );
}

// A long list scrolls in its own frame, and who has no mouse scrolls it with the arrows.
const mayScrollFrom = 6;

function Names({ group }: { readonly group: NamesGroup }): ReactElement {
  const { t } = useTranslation();
  const hidden = group.hidden ?? 0;
  return (
    <div className="sam-counter__group">
      <p className="sam-counter__title">
        {group.title} ({group.names.length + hidden})
      </p>
      <ul className="sam-counter__names" tabIndex={group.names.length > mayScrollFrom ? 0 : undefined}>
        {group.names.map((name) => (
          <li key={name}>{name}</li>
        ))}
        {hidden > 0 && <li>{t('names.more', { count: hidden })}</li>}
        {group.names.length + hidden === 0 && <li>{t('names.none')}</li>}
      </ul>
    </div>
  );
}
