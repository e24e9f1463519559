import { useEffect, useRef, type ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui';
import { FieldGroup } from '../ui/forms/field-frame';
import { useField, type Field, type FieldProps } from '../ui/forms/use-field';
import '../styles/order.css';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface OrderListProps extends FieldProps {
  readonly options: readonly Option[];
}

/** Everything put in order with buttons; the value of the field is the list of values, empty until somebody ordered. */
export function OrderList({ options, ...props }: OrderListProps): ReactElement {
  const { t } = useTranslation('consultation');
  const field = useField(props);
  const given: unknown = useWatch({ name: props.name });
  const order = orderOf(options, given);
  const isOrdered = Array.isArray(given) && given.length > 0;
  const change = (values: readonly string[]): void => {
    void field.registration.onChange({ target: { name: props.name, value: values }, type: 'change' });
  };
  return (
    <FieldGroup {...props} field={field}>
      <Places field={field} order={order} onChange={change} />
      <div className="sam-order__state">
        <span role="status" className="sam-small">
          {t(isOrdered ? 'ranking.ordered' : 'ranking.notOrdered')}
        </span>
        <Button
          weight="subtle"
          onClick={() => {
            change(isOrdered ? [] : order.map(({ value }) => value));
          }}
        >
          {t(isOrdered ? 'ranking.away' : 'ranking.isRight')}
        </Button>
      </div>
    </FieldGroup>
  );
}

interface PlacesProps {
  readonly field: Field;
  readonly order: readonly Option[];
  readonly onChange: (values: readonly string[]) => void;
}

const steps = [
  { by: -1, words: 'ranking.up' },
  { by: 1, words: 'ranking.down' },
] as const;

function Places({ field, order, onChange }: PlacesProps): ReactElement {
  const { t } = useTranslation('consultation');
  const pressed = useRef<string>(undefined);
  // The browser drops the focus of an element that moves; whoever presses on goes on with the same option.
  useEffect(() => {
    if (pressed.current !== undefined) document.getElementById(pressed.current)?.focus();
    pressed.current = undefined;
  }, [order]);
  return (
    <ol className="sam-order" id={field.id} tabIndex={-1}>
      {order.map(({ value, label }, place) => (
        <li key={value} className="sam-order__place">
          <span className="sam-order__label">{label}</span>
          {steps.map(({ by, words }) => {
            const id = `${field.id}-${value}-${String(by)}`;
            return (
              <button
                key={by}
                id={id}
                type="button"
                className="utrecht-button utrecht-button--subtle utrecht-button--html-button"
                aria-disabled={order[place + by] === undefined}
                aria-label={t('ranking.move', { step: t(words), option: label, place: place + 1 })}
                onClick={() => {
                  if (order[place + by] === undefined) return;
                  pressed.current = id;
                  onChange(moved(order, place, place + by));
                }}
              >
                {t(words)}
              </button>
            );
          })}
        </li>
      ))}
    </ol>
  );
}

function moved(order: readonly Option[], from: number, to: number): string[] {
  const values = order.map(({ value }) => value);
  values.splice(to, 0, ...values.splice(from, 1));
  return values;
}

/** As it was put in order, else as it was given. */
function orderOf(options: readonly Option[], given: unknown): readonly Option[] {
  const values: readonly unknown[] = Array.isArray(given) ? given : [];
  const ordered = values.flatMap((value) => options.filter((option) => option.value === value));
  return ordered.length === options.length ? ordered : options;
}
