import { useContext, useEffect } from 'react';
import { useFormContext, type FieldValues, type RegisterOptions, type UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldLabelsContext, fieldId } from './field-labels';

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** Said instead of required or optional, where it depends: on another field, or on what somebody is about to do. */
  readonly need?: string;
  readonly maxLength?: number;
  /** Further rules of react-hook-form; their messages are texts for the person. */
  readonly rules?: RegisterOptions<FieldValues, string>;
}

export interface Field {
  readonly id: string;
  readonly error: string | undefined;
  readonly describedBy: string | undefined;
  readonly registration: UseFormRegisterReturn;
}

/** Registers a field with the surrounding `Form` and gives the ids that tie label, hint and error to it. */
export function useField({ name, label, hint, required = false, maxLength, rules }: FieldProps): Field {
  const { t } = useTranslation();
  const { register, getFieldState, formState } = useFormContext();
  const labels = useContext(FieldLabelsContext);
  useEffect(() => {
    labels.set(name, label);
    return () => void labels.delete(name);
  }, [labels, name, label]);
  const id = fieldId(name);
  const error = getFieldState(name, formState).error?.message;
  const registration = register(name, {
    ...(required ? { required: t('form.isRequired') } : {}),
    ...(maxLength ? { maxLength: { value: maxLength, message: t('form.tooLong', { max: maxLength }) } } : {}),
    ...rules,
  });
  return { id, error, registration, describedBy: describedBy(id, hint, error) };
}

function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
