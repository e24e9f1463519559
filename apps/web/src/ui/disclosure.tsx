import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from './typography';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Text that opens on demand. */
export function Disclosure({ summary, children, className = '' }: DisclosureProps): ReactElement {
  return (
    <details className={`sam-disclosure ${className}`}>
      <summary className="sam-disclosure__summary">{summary}</summary>
      <div className="sam-disclosure__content">{children}</div>
    </details>
  );
}

interface WhyNoteProps {
  /** What the question is about, for who cannot see what it stands beside: "sluitingsdatum". */
  readonly about: string;
  readonly children: ReactNode;
}

/** Every number and date can be asked "waarom?". */
export function WhyNote({ about, children }: WhyNoteProps): ReactElement {
  const { t } = useTranslation();
  const summary = (
    <>
      {t('why')} <VisuallyHidden>({about})</VisuallyHidden>
    </>
  );
  return (
    <Disclosure className="sam-why" summary={summary}>
      {children}
    </Disclosure>
  );
}
