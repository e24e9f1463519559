import { useEffect, useRef, type MouseEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from './field-labels';

export interface SummaryLine {
  /** Undefined for an error of the whole form. */
  readonly name?: string;
  readonly label?: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly lines: readonly SummaryLine[];
  /** Rises with each try to send: the summary takes the focus then, and only then. */
  readonly attempt: number;
}

/** All errors of a form together, on top of it, each a link to its field. */
export function ErrorSummary({ lines, attempt }: ErrorSummaryProps): ReactElement | null {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const present = lines.length > 0;
  useEffect(() => {
    if (present) box.current?.focus();
  }, [attempt, present]);
  if (!present) return null;
  const ofFields = lines.filter((line) => line.name);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="utrecht-alert utrecht-alert--error sam-alert sam-error-summary"
    >
      <div className="utrecht-alert__content">
        {ofFields.length > 0 && (
          <h2 className="utrecht-heading-3">{t('form.summaryTitle', { count: ofFields.length })}</h2>
        )}
        <ul className="sam-error-summary__lines">
          {lines.map((line) => (
            <li key={line.name ?? line.message}>
              {line.name ? <LinkToField line={line} name={line.name} /> : line.message}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function LinkToField({ line, name }: { readonly line: SummaryLine; readonly name: string }): ReactElement {
  const id = fieldId(name);
  const goToField = (event: MouseEvent): void => {
    event.preventDefault();
    const field = document.getElementById(id);
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  };
  return (
    <a href={`#${id}`} className="utrecht-link utrecht-link--html-a" onClick={goToField}>
      {line.label ? `${line.label}: ${line.message}` : line.message}
    </a>
  );
}
