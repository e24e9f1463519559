import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field, FieldProps } from './use-field';
import { VisuallyHidden } from '../typography';

type FieldFrameProps = Pick<FieldProps, 'label' | 'hint' | 'required' | 'need'> & {
  readonly field: Field;
  readonly children: ReactNode;
};

/** Label above, then hint, then error, then the control: the same order for eyes and ears. */
export function FieldFrame({ label, hint, required = false, need, field, children }: FieldFrameProps): ReactElement {
  return (
    <div
      className={
        field.error ? 'utrecht-form-field utrecht-form-field--invalid sam-field' : 'utrecht-form-field sam-field'
      }
    >
      <label className="utrecht-form-label" htmlFor={field.id}>
        {label} <Need required={required} need={need} />
      </label>
      {hint && <Hint id={field.id}>{hint}</Hint>}
      {field.error && <FieldError id={field.id}>{field.error}</FieldError>}
      {children}
    </div>
  );
}

/** The same for a group of controls: the legend is the label. */
export function FieldGroup({ label, hint, required = false, need, field, children }: FieldFrameProps): ReactElement {
  return (
    <fieldset
      className={field.error ? 'sam-field sam-choices utrecht-form-field--invalid' : 'sam-field sam-choices'}
      aria-describedby={field.describedBy}
    >
      <legend className="utrecht-form-label">
        {label} <Need required={required} need={need} />
      </legend>
      {hint && <Hint id={field.id}>{hint}</Hint>}
      {field.error && <FieldError id={field.id}>{field.error}</FieldError>}
      {children}
    </fieldset>
  );
}

interface NeedProps {
  readonly required: boolean;
  readonly need?: string | undefined;
}

export function Need({ required, need }: NeedProps): ReactElement {
  const { t } = useTranslation();
  return <span className="sam-field__need">{need ?? t(required ? 'form.required' : 'form.optional')}</span>;
}

interface NoteProps {
  readonly id: string;
  readonly children: string;
}

export function Hint({ id, children }: NoteProps): ReactElement {
  return (
    <p className="utrecht-form-field-description" id={`${id}-hint`}>
      {children}
    </p>
  );
}

export function FieldError({ id, children }: NoteProps): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="utrecht-form-field-error-message" id={`${id}-error`}>
      <VisuallyHidden>{t('form.errorPrefix')}</VisuallyHidden> {children}
    </p>
  );
}
