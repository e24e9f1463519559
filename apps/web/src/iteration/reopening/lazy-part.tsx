import { lazy, Suspense, type ComponentProps, type ReactElement } from 'react';
import { loadNamespaces } from '../../i18n/i18n';
import type { Reopenings } from './reopenings';

// Below what is asked of everybody: its texts come after the page.
const Whole = lazy(async () => {
  const [module] = await Promise.all([import('./reopenings'), loadNamespaces(['reopening'])]);
  return { default: module.Reopenings };
});

/** What is settled, and what the group opens again. */
export function ReopeningPart(props: ComponentProps<typeof Reopenings>): ReactElement {
  return (
    <Suspense fallback={null}>
      <Whole {...props} />
    </Suspense>
  );
}
