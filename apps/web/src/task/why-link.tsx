import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink, VisuallyHidden } from '../ui';
import { pathOfTaskPart } from './paths';

interface WhyLinkProps {
  readonly taskId: string;
  /** For who hears the link without what stands beside it. */
  readonly about: string;
}

/** Leads from a date in a list to the planning of its task, where every date tells its rule. */
export function WhyLink({ taskId, about }: WhyLinkProps): ReactElement {
  const { t } = useTranslation();
  return (
    <TextLink to={pathOfTaskPart(taskId, 'planning')}>
      {t('why')} <VisuallyHidden>({about})</VisuallyHidden>
    </TextLink>
  );
}
