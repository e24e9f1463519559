import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { Alert, Button, ButtonRow, ConfirmDialog, Paragraph, Section, Small, useMessages } from '../ui';
import { useFeedChange } from './use-feed-change';

interface FeedAddressProps {
  readonly url: string;
  readonly madeAt: string;
}

export function FeedAddress({ url, madeAt }: FeedAddressProps): ReactElement {
  const { t } = useTranslation('calendar');
  const dayWords = useDayWords();
  const id = useId();
  return (
    <>
      <div className="utrecht-form-field sam-field">
        <label className="utrecht-form-label" htmlFor={id}>
          {t('address')}
        </label>
        <input
          id={id}
          readOnly
          value={url}
          className="utrecht-textbox utrecht-textbox--html-input"
          onFocus={({ target }) => {
            target.select();
          }}
        />
      </div>
      <Small>{t('since', { day: dayWords(madeAt.slice(0, 10)) })}</Small>
      <CopyAddress url={url} />
      <Alert>{t('secret')}</Alert>
      <Section title={t('how')}>
        <Paragraph>{t('howOutlook')}</Paragraph>
        <Paragraph>{t('howGoogle')}</Paragraph>
        <Paragraph>{t('howApple')}</Paragraph>
      </Section>
      <ButtonRow>
        <ChangeOnAsking what="renew" />
        <ChangeOnAsking what="revoke" />
      </ButtonRow>
    </>
  );
}

function CopyAddress({ url }: { readonly url: string }): ReactElement {
  const { t } = useTranslation('calendar');
  const showMessage = useMessages();
  // Not every browser lets a page write to the clipboard.
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(url).then(
      () => {
        showMessage({ text: t('copied') });
      },
      () => {
        showMessage({ text: t('notCopied') });
      },
    );
  return (
    <ButtonRow>
      <Button weight="primary" onClick={() => void copy()}>
        {t('copy')}
      </Button>
    </ButtonRow>
  );
}

const methods = { renew: 'POST', revoke: 'DELETE' } as const;
const dones = { renew: 'renewed', revoke: 'revoked' } as const;

/** Both make the old address stop at once, so the effect is shown first. */
function ChangeOnAsking({ what }: { readonly what: keyof typeof methods }): ReactElement {
  const { t } = useTranslation('calendar');
  const [asking, setAsking] = useState(false);
  const change = useFeedChange(methods[what], t(dones[what]));
  const close = (): void => {
    setAsking(false);
  };
  return (
    <>
      <Button
        weight="subtle"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t(what)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t(`${what}Title`)}
        confirmLabel={t(what)}
        busy={change.busy}
        onConfirm={() => void change.make().then(close)}
        onClose={close}
      >
        <Paragraph>{t(`${what}Effect`)}</Paragraph>
      </ConfirmDialog>
    </>
  );
}
