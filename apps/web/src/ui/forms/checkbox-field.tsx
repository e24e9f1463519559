import type { ReactElement } from 'react';
import { FieldError, Hint } from './field-frame';
import { useField, type FieldProps } from './use-field';

/** One box that is on or off. */
export function CheckboxField(props: FieldProps): ReactElement {
  const field = useField(props);
  return (
    <div
      className={
        field.error ? 'utrecht-form-field utrecht-form-field--invalid sam-field' : 'utrecht-form-field sam-field'
      }
    >
      {field.error && <FieldError id={field.id}>{field.error}</FieldError>}
      <label className="sam-check" htmlFor={field.id}>
        <input
          {...field.registration}
          id={field.id}
          type="checkbox"
          aria-invalid={field.error !== undefined}
          aria-describedby={field.describedBy}
        />{' '}
        {props.label}
      </label>
      {props.hint && <Hint id={field.id}>{props.hint}</Hint>}
    </div>
  );
}
