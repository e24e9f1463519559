import type { ReactElement, ReactNode } from 'react';

interface FactsProps {
  /** Name and text; a fact without text is left out. */
  readonly facts: readonly (readonly [name: string, text: ReactNode])[];
}

/** Facts with their names; line breaks of what somebody wrote are kept. */
export function Facts({ facts }: FactsProps): ReactElement {
  return (
    <dl className="sam-facts">
      {facts
        .filter(([, text]) => text !== '' && text !== null)
        .map(([name, text]) => (
          <div key={name} className="sam-facts__fact">
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
