import '../styles/iteration.css';
import type { ReactElement } from 'react';
import { wordChanges } from './word-changes';

interface ChangedTextProps {
  /** Undefined: nothing is compared. */
  readonly before: string | undefined;
  readonly now: string;
}

/** A text as it was typed; compared with an earlier one, what came is marked and what went is struck through. */
export function ChangedText({ before, now }: ChangedTextProps): ReactElement {
  if (before === undefined) return <p className="utrecht-paragraph sam-typed">{now}</p>;
  return (
    <p className="utrecht-paragraph sam-typed">
      {wordChanges(before, now).map(({ kind, text }, index) => {
        if (kind === 'added') return <ins key={index}>{text}</ins>;
        return kind === 'gone' ? <del key={index}>{text}</del> : text;
      })}
    </p>
  );
}
