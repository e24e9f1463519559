import type { ReactElement, ReactNode } from 'react';

interface EmptyStateProps {
  /** "U hoeft nu niets te doen." */
  readonly title: string;
  /** What comes next and when: "Eerstvolgende: tussenstand voor Wonen met zorg, 4 januari." */
  readonly children: ReactNode;
}

export function EmptyState({ title, children }: EmptyStateProps): ReactElement {
  return (
    <div className="sam-empty">
      <p className="sam-empty__title">{title}</p>
      <div className="sam-empty__next">{children}</div>
    </div>
  );
}
