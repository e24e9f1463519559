import type { HTMLInputAutoCompleteAttribute, ReactElement } from 'react';
import { FieldFrame } from './field-frame';
import { useField, type FieldProps } from './use-field';

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'number';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
}

export function TextField({ type = 'text', autoComplete = 'off', ...props }: TextFieldProps): ReactElement {
  const field = useField(props);
  return (
    <FieldFrame {...props} field={field}>
      <input
        {...field.registration}
        id={field.id}
        type={type}
        autoComplete={autoComplete}
        aria-required={props.required}
        aria-invalid={field.error !== undefined}
        aria-describedby={field.describedBy}
        className={`utrecht-textbox utrecht-textbox--html-input sam-input--${type}${field.error ? ' utrecht-textbox--invalid' : ''}`}
      />
    </FieldFrame>
  );
}
