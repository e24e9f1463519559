import type { ReactElement, ReactNode } from 'react';

interface NamedListProps {
  readonly title: string;
  readonly children: readonly ReactNode[];
}

/** A few lines with what they are; nothing when there are none. */
export function NamedList({ title, children }: NamedListProps): ReactElement | null {
  if (children.length === 0) return null;
  return (
    <>
      <h3 className="utrecht-heading-3">{title}</h3>
      <ul className="sam-catch-up__list">{children}</ul>
    </>
  );
}
