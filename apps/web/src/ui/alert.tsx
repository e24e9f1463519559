import type { ReactElement, ReactNode } from 'react';

interface AlertProps {
  readonly kind?: 'info' | 'warning' | 'error' | 'ok';
  readonly title?: string;
  readonly children: ReactNode;
}

/** A notice inside the page. What came of a press is a message instead. */
export function Alert({ kind = 'info', title, children }: AlertProps): ReactElement {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind} sam-alert`}>
      <div className="utrecht-alert__content">
        {title && <p className="sam-alert__title">{title}</p>}
        <div className="utrecht-alert__message">{children}</div>
      </div>
    </div>
  );
}
