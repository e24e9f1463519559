import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswerLinkId } from '../api';
import { pathOfCatchUp } from '../task/paths';
import { Paragraph, TextLink } from '../ui';

/** Late joiners are always welcome: this leads them to the page that catches them up, by the link they came by. */
export function ToCatchUp({ taskId }: { readonly taskId: string }): ReactElement {
  const { t } = useTranslation('catchUp');
  const linkId = useAnswerLinkId();
  return (
    <Paragraph>
      <TextLink to={pathOfCatchUp(taskId, linkId)}>{t('to')}</TextLink>
    </Paragraph>
  );
}
