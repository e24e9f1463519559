import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldFrame } from './field-frame';
import { useField, type FieldProps } from './use-field';

interface SelectFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** For more than about seven choices; fewer are better off as a `ChoiceList`. */
export function SelectField({ options, ...props }: SelectFieldProps): ReactElement {
  const { t } = useTranslation();
  const field = useField(props);
  return (
    <FieldFrame {...props} field={field}>
      <select
        {...field.registration}
        id={field.id}
        aria-required={props.required}
        aria-invalid={field.error !== undefined}
        aria-describedby={field.describedBy}
        className="utrecht-select utrecht-select--html-select sam-select"
      >
        <option value="">{t('form.choose')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
