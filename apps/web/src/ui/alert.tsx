import type { ReactElement, ReactNode } from 'react';

interface AlertProps {
  readonly kind?: 'info' | 'warning' | 'error' | 'ok';
  readonly title?: string;
  readonly children: ReactNode;
}

const shapes: Record<NonNullable<AlertProps['kind']>, string> = {
  info: 'M12 7.2v.2m0 4v5.4',
  ok: 'm7.5 12.4 3.2 3.2 6-6.6',
  warning: 'M12 6.8v6.4m0 3.6v.2',
  error: 'm8.2 8.2 7.6 7.6m0-7.6-7.6 7.6',
};

/** A notice inside the page. What came of a press is a message instead. */
export function Alert({ kind = 'info', title, children }: AlertProps): ReactElement {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind} sam-alert`}>
      <svg className="sam-alert__shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {kind === 'warning' ? <path d="M12 1.8 23 21.5H1z" /> : <circle cx="12" cy="12" r="10.5" />}
        <path className="sam-alert__sign" d={shapes[kind]} />
      </svg>
      <div className="utrecht-alert__content">
        {title && <p className="sam-alert__title">{title}</p>}
        <div className="utrecht-alert__message">{children}</div>
      </div>
    </div>
  );
}
