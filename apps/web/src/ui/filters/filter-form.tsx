import { useEffect, useId, useState, type ReactElement, type ReactNode } from 'react';
import { FormProvider, useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { Button } from '../button';

interface FilterFormProps<Values extends FieldValues> {
  readonly label: string;
  /** The names of the filters in the address. */
  readonly names: readonly (keyof Values & string)[];
  readonly apply: string;
  readonly clear: string;
  readonly children: (form: UseFormReturn<Values>) => ReactNode;
}

/** What is chosen stands in the address, so that a choice can be mailed to a colleague. */
export function FilterForm<Values extends FieldValues>(props: FilterFormProps<Values>): ReactElement {
  const { label, names, apply, clear, children } = props;
  const [search, setSearch] = useSearchParams();
  const valuesOf = (): Values => Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as Values;
  const form = useForm<Values>({ defaultValues: valuesOf() as DefaultValues<Values> });
  const isUsed = names.some((name) => search.get(name));
  // On a phone the list comes first; the filters open on demand, or when one of them is in use.
  const [open, setOpen] = useState(isUsed);
  const id = useId();
  useEffect(() => {
    form.reset(valuesOf());
    // The address is all that the values depend on.
  }, [form, search]);
  const choose = (values: Values): void => {
    setSearch(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')));
  };
  return (
    <FormProvider {...form}>
      <form
        role="search"
        aria-label={label}
        className="sam-filters sam-filters--folded"
        onSubmit={(event) => void form.handleSubmit(choose)(event)}
      >
        <button
          type="button"
          className="sam-filters__toggle"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {label}
        </button>
        <div id={id} className={open ? 'sam-filters__fields sam-filters__fields--open' : 'sam-filters__fields'}>
          {children(form)}
          <div className="sam-filters__buttons">
            <Button type="submit">{apply}</Button>
            {isUsed && (
              <Button
                weight="subtle"
                onClick={() => {
                  setSearch({});
                }}
              >
                {clear}
              </Button>
            )}
          </div>
        </div>
      </form>
    </FormProvider>
  );
}
