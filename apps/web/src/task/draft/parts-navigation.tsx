import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDraftView } from '@samenspel/contracts';
import { StatusMark } from '../../ui';
import { anchorOf, draftParts, faultsOf, type DraftPart } from './parts-of-draft';

type Faults = TaskDraftView['faults'];

/** The four parts with how far each is. */
export function PartsNavigation({ faults }: { readonly faults: Faults }): ReactElement {
  const { t } = useTranslation('draft');
  return (
    <nav aria-label={t('parts.label')}>
      <ol className="sam-draft-parts">
        {draftParts.map((part) => (
          <li key={part}>
            <a className="utrecht-link utrecht-link--html-a" href={`#${anchorOf[part]}`}>
              {t(`parts.${part}`)}
            </a>
            <PartState part={part} faults={faults} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function PartState({ part, faults }: { readonly part: DraftPart; readonly faults: Faults }): ReactElement {
  const { t } = useTranslation('draft');
  const count = faultsOf(faults, part).length;
  if (count === 0) return <StatusMark mark="done">{t('partReady')}</StatusMark>;
  return <StatusMark mark="open">{t('partFaults', { count })}</StatusMark>;
}
