import type { ComponentProps, ReactElement } from 'react';

interface FilterSelectProps extends ComponentProps<'select'> {
  readonly label: string;
  /** For long names, such as people with their party. */
  readonly wide?: boolean;
  /** The words for no choice: "Alle"; left out when there is always one. */
  readonly everything?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A choice that narrows a list: small, and never wrong, so it has no room for errors. */
export function FilterSelect({ label, wide = false, everything, options, ...select }: FilterSelectProps): ReactElement {
  return (
    <label className={wide ? 'sam-filter sam-filter--wide' : 'sam-filter'}>
      {label}
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
