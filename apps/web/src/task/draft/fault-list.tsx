import type { ReactElement } from 'react';
import type { TaskDraftView } from '@samenspel/contracts';
import { MarkShape } from '../../ui';
import { anchorOf, partOf } from './parts-of-draft';
import { useFaultWords } from './use-fault-words';

/** What has to be mended, each a link to where it is. */
export function FaultList({ faults }: Pick<TaskDraftView, 'faults'>): ReactElement {
  const faultWords = useFaultWords();
  return (
    <ul className="sam-plain-list">
      {faults.map((fault) => (
        <li key={JSON.stringify(fault)} className="sam-todo">
          <MarkShape mark="missing" />
          <a className="utrecht-link utrecht-link--html-a" href={`#${placeOf(fault.field)}`}>
            {faultWords(fault)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A field of its own, else the part of the page that it stands in. */
function placeOf(field: string): string {
  const ownField = !field.includes('.') && partOf({ field }) === 'about';
  return ownField ? `field-${field}` : anchorOf[partOf({ field })];
}
