import { useId, type ReactElement } from 'react';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of a short list, by its name. */
export function Select({ label, value, options, onChoose }: SelectProps): ReactElement {
  const id = useId();
  return (
    <div className="utrecht-form-field sam-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        className="utrecht-select utrecht-select--html-select sam-select"
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
