import type { ReactElement, ReactNode } from 'react';
import { Section } from '../ui';
import { partId, type Part as Name } from './part-id';

interface PartProps {
  readonly name: Name;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section that the list on top leads to. */
export function Part({ name, title, children }: PartProps): ReactElement {
  return (
    <div id={partId(name)} tabIndex={-1} className="sam-cycle-part">
      <Section title={title}>{children}</Section>
    </div>
  );
}
