import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldFrame } from './field-frame';
import { useField, type FieldProps } from './use-field';

interface TextAreaProps extends FieldProps {
  readonly rows?: number;
}

/** A text of several lines; tells how many characters are left once a fifth of them remains. */
export function TextArea({ rows = 5, ...props }: TextAreaProps): ReactElement {
  const field = useField(props);
  return (
    <FieldFrame {...props} field={field}>
      <textarea
        {...field.registration}
        id={field.id}
        rows={rows}
        aria-required={props.required}
        aria-invalid={field.error !== undefined}
        aria-describedby={field.describedBy}
        className={`utrecht-textarea utrecht-textarea--html-textarea${field.error ? ' utrecht-textarea--invalid' : ''}`}
      />
      {props.maxLength && <CharactersLeft name={props.name} maxLength={props.maxLength} />}
    </FieldFrame>
  );
}

function CharactersLeft({ name, maxLength }: { readonly name: string; readonly maxLength: number }): ReactElement {
  const { t } = useTranslation();
  const text: unknown = useWatch({ name });
  const left = maxLength - (typeof text === 'string' ? text.length : 0);
  const nearlyFull = left >= 0 && left <= maxLength / 5;
  return (
    <p className="sam-small sam-field__left" aria-live="polite">
      {nearlyFull && t('form.charactersLeft', { count: left })}
    </p>
  );
}
