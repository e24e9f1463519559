import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarFeedView } from '@samenspel/contracts';
import { useRead, useSend } from '../api';
import { Button, ButtonRow, EmptyState, Lead, Loaded, PageTitle, Paragraph, useMessages, useProblemWords } from '../ui';
import { FeedAddress } from './feed-address';

const PATH = '/calendar-feed';

/** *Mijn agenda*: the secret address at which a calendar program reads my deadlines and meetings. */
export function Page(): ReactElement {
  const { t } = useTranslation('calendar');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Lead>{t('lead')}</Lead>
      <Loaded query={useRead<CalendarFeedView>(PATH)}>
        {({ url, madeAt }) =>
          url === null || madeAt === null ? <NoAddress /> : <FeedAddress url={url} madeAt={madeAt} />
        }
      </Loaded>
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

interface FeedChange {
  readonly busy: boolean;
  readonly make: () => Promise<void>;
}

/** Makes a new address (POST) or stops with it (DELETE), and says so. */
export function useFeedChange(method: 'POST' | 'DELETE', done: string): FeedChange {
  const showMessage = useMessages();
  const words = useProblemWords();
  const [busy, setBusy] = useState(false);
  const send = useSend<undefined>({ method, path: PATH, refreshes: [PATH] });
  const make = async (): Promise<void> => {
    setBusy(true);
    try {
      await send.mutateAsync(undefined);
      showMessage({ text: done });
    } catch (error) {
      showMessage({ text: words(error) });
    }
    setBusy(false);
  };
  return { busy, make };
}
