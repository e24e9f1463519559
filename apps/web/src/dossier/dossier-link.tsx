import { lazy, Suspense, type ComponentProps, type ReactElement } from 'react';
import { loadNamespaces } from '../i18n/i18n';
import type { LinkSection } from './link-section';

// Most readers of a task may not open its dossier: its texts are fetched for who may.
const Whole = lazy(async () => {
  const [module] = await Promise.all([import('./link-section'), loadNamespaces(['dossier'])]);
  return { default: module.LinkSection };
});

export function DossierLink(props: ComponentProps<typeof LinkSection>): ReactElement {
  return (
    <Suspense fallback={null}>
      <Whole {...props} />
    </Suspense>
  );
}
