import type { ComponentProps, ReactElement } from 'react';

interface FilterSearchProps extends Omit<ComponentProps<'input'>, 'type'> {
  readonly label: string;
}

/** Words that narrow a list while they are typed. */
export function FilterSearch({ label, ...input }: FilterSearchProps): ReactElement {
  return (
    <label className="sam-filter">
      {label}
      <input {...input} type="search" className="utrecht-textbox utrecht-textbox--html-input" />
    </label>
  );
}
