import type { ReactElement, ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { FieldGroup } from './field-frame';
import { useField, type Field, type FieldProps } from './use-field';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Fields of this choice alone; they stand inside its card, and only when it is chosen. */
  readonly fields?: ReactNode;
}

interface ChoiceListProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** `row` puts short choices side by side, such as a scale from 1 to 5. */
  readonly layout?: 'cards' | 'row';
}

/** One choice out of a few, each a card as large as a thumb. */
export function ChoiceList({ choices, layout = 'cards', ...props }: ChoiceListProps): ReactElement {
  const field = useField(props);
  const chosen: unknown = useWatch({ name: props.name });
  return (
    <FieldGroup {...props} field={field}>
      <div className={`sam-choices__list sam-choices__list--${layout}`}>
        {choices.map((choice, index) => (
          <ChoiceCard
            key={choice.value}
            choice={choice}
            field={field}
            first={index === 0}
            chosen={chosen === choice.value}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

interface ChoiceCardProps {
  readonly choice: Choice;
  readonly field: Field;
  /** The first one carries the id of the field, so that the summary of errors leads to it. */
  readonly first: boolean;
  readonly chosen: boolean;
}

function ChoiceCard({ choice, field, first, chosen }: ChoiceCardProps): ReactElement {
  const id = first ? field.id : `${field.id}-${choice.value}`;
  return (
    <div className={chosen ? 'sam-choice sam-choice--chosen' : 'sam-choice'}>
      <label className="sam-choice__label" htmlFor={id}>
        <input
          {...field.registration}
          id={id}
          type="radio"
          value={choice.value}
          aria-describedby={choice.hint ? `${id}-choice-hint` : undefined}
        />
        <span className="sam-choice__words">{choice.label}</span>
      </label>
      {choice.hint && (
        <p className="sam-choice__hint" id={`${id}-choice-hint`}>
          {choice.hint}
        </p>
      )}
      {chosen && choice.fields && <div className="sam-choice__fields">{choice.fields}</div>}
    </div>
  );
}
