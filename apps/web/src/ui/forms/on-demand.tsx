import { useState, type ReactElement, type ReactNode } from 'react';
import { Button, ButtonRow } from '../button';

interface OnDemandProps {
  readonly label: string;
  readonly weight?: 'secondary' | 'subtle';
  /** The form; it gets what closes it again. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that makes room for a form, so that the page stays short for who only reads. */
export function OnDemand({ label, weight = 'secondary', children }: OnDemandProps): ReactElement {
  const [open, setOpen] = useState(false);
  if (open) {
    return (
      <div className="sam-on-demand">
        {children(() => {
          setOpen(false);
        })}
      </div>
    );
  }
  return (
    <ButtonRow>
      <Button
        weight={weight}
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
      </Button>
    </ButtonRow>
  );
}
