import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarFeedView } from '@samenspel/contracts';
import { useRead } from '../api';
import { Button, ButtonLink, ButtonRow, EmptyState, Lead, Loaded, PageTitle, Paragraph } from '../ui';
import { FeedAddress } from './feed-address';
import { pathOfFeed, useFeedChange } from './use-feed-change';

/** *Mijn agenda*: the secret address at which a calendar program reads my deadlines and meetings. */
export function Page(): ReactElement {
  const { t } = useTranslation('calendar');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Lead>{t('lead')}</Lead>
      <Loaded query={useRead<CalendarFeedView>(pathOfFeed)}>
        {({ url, madeAt }) =>
          url === null || madeAt === null ? <NoAddress /> : <FeedAddress url={url} madeAt={madeAt} />
        }
      </Loaded>
      <ButtonRow>
        <ButtonLink to="/herinneringen" weight="subtle">
          {t('reminders')}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

function NoAddress(): ReactElement {
  const { t } = useTranslation('calendar');
  const change = useFeedChange('POST', t('made'));
  return (
    <>
      <EmptyState title={t('none')}>
        <Paragraph>{t('noneNext')}</Paragraph>
      </EmptyState>
      <ButtonRow>
        <Button weight="primary" busy={change.busy} onClick={() => void change.make()}>
          {t('make')}
        </Button>
      </ButtonRow>
    </>
  );
}
