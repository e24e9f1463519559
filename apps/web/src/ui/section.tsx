import { useId, type ReactElement, type ReactNode } from 'react';

interface SectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Draws a card around the section: for the one thing that matters now. */
  readonly card?: boolean;
  readonly level?: 2 | 3;
}

export function Section({ title, children, card = false, level = 2 }: SectionProps): ReactElement {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={id} className={card ? 'sam-section sam-card' : 'sam-section'}>
      <Heading id={id} className={`utrecht-heading-${level}`}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
