import type { CSSProperties, ReactElement } from 'react';

interface SendBackArcProps {
  readonly from: number;
  readonly to: number;
}

/** Decoration: the arc above the stations, spanning the columns between them. The words stand in the list. */
export function SendBackArc({ from, to }: SendBackArcProps): ReactElement {
  const span = { gridColumn: `${to + 1} / ${from + 1}` } as CSSProperties;
  return (
    <div className="sam-line__arc" aria-hidden="true">
      <svg style={span} viewBox="0 0 100 30" preserveAspectRatio="none">
        <path d="M100 30 C 96 0, 4 0, 0 30" />
      </svg>
    </div>
  );
}
