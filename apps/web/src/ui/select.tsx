import type { ComponentProps, ReactElement } from 'react';

const looks = {
  filter: { frame: 'sam-filter', words: '' },
  wide: { frame: 'sam-filter sam-filter--wide', words: '' },
  field: { frame: 'utrecht-form-field sam-filter', words: 'utrecht-form-label' },
} as const;

interface SelectProps extends ComponentProps<'select'> {
  readonly label: string;
  /** `wide`: for long names, such as people with their party; `field`: among the fields of a dialog. */
  readonly look?: keyof typeof looks;
  /** The words for no choice: "Alle"; left out when there is always one. */
  readonly everything?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A choice from a short list that takes effect at once: it is never wrong, so it has no room for errors. */
export function Select({ label, look = 'filter', everything, options, ...select }: SelectProps): ReactElement {
  return (
    <label className={looks[look].frame}>
      <span className={looks[look].words}>{label}</span>
      <select {...select} className="utrecht-select utrecht-select--html-select sam-select">
        {everything !== undefined && <option value="">{everything}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
