import '../../styles/bars.css';
import type { ReactElement } from 'react';
import { useNumberWords } from '../../i18n/use-number-words';

export interface Bar {
  readonly label: string;
  readonly total: number;
  /** What stands beside the bar; otherwise the total. */
  readonly words?: string;
}

// A measure is shown as it was typed.
const mostDecimals = 3;

/** Lengths that can be compared at a glance; the number stands beside each, so that nothing depends on the drawing. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }): ReactElement {
  const number = useNumberWords(mostDecimals);
  const most = Math.max(1, ...bars.map(({ total }) => total));
  return (
    <ul className="sam-bars">
      {bars.map(({ label, total, words }) => (
        <li key={label} className="sam-bars__bar">
          <span className="sam-bars__label">{label}</span>
          <span className="sam-bars__track" aria-hidden="true">
            <span className="sam-bars__fill" style={{ inlineSize: `${String((100 * total) / most)}%` }} />
          </span>
          <span className="sam-bars__total">{words ?? number(total)}</span>
        </li>
      ))}
    </ul>
  );
}
