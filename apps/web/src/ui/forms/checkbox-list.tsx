import type { ReactElement } from 'react';
import { FieldGroup } from './field-frame';
import { useField, type FieldProps } from './use-field';

interface CheckboxListProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
}

/** Some out of a few; the value of the field is the list of those that are on. */
export function CheckboxList({ options, ...props }: CheckboxListProps): ReactElement {
  const field = useField(props);
  return (
    <FieldGroup {...props} field={field}>
      {options.map(({ value, label, hint }, index) => (
        <label key={value} className="sam-check">
          <input
            {...field.registration}
            id={index === 0 ? field.id : `${field.id}-${value}`}
            type="checkbox"
            value={value}
          />
          <span>
            {label}
            {hint && <span className="sam-check__hint">{hint}</span>}
          </span>
        </label>
      ))}
    </FieldGroup>
  );
}
