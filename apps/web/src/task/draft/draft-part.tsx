import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui';
import { anchorOf, type DraftPart as Part } from './parts-of-draft';

interface DraftPartProps {
  readonly part: Part;
  readonly children: ReactNode;
}

/** One of the four parts, where the navigation and the list of faults lead. */
export function DraftPart({ part, children }: DraftPartProps): ReactElement {
  const { t } = useTranslation('draft');
  return (
    <div id={anchorOf[part]} className="sam-draft-part">
      <Section title={t(`parts.${part}`)}>{children}</Section>
    </div>
  );
}
