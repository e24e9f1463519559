import type { ReactElement, ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { Button } from '../button';

/** Never disabled: pressing it tells what is missing. While sending, a second press does nothing. */
export function SubmitButton({ children }: { readonly children: ReactNode }): ReactElement {
  const { formState } = useFormContext();
  return (
    <Button type="submit" weight="primary" busy={formState.isSubmitting}>
      {children}
    </Button>
  );
}
