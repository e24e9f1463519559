import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaunchPreviewView } from '@samenspel/contracts';
import { momentWords } from '@samenspel/i18n';
import { useLanguage } from '../../i18n/use-language';
import { useWords } from '../../i18n/use-words';
import { CounterWithNames, DataTable, Disclosure, EmptyState, Paragraph, Small, useToday } from '../../ui';
import { countReaders } from './count-readers';

type Mail = LaunchPreviewView['mails'][number];

/** Every mail with its moment, its readers and its text. */
export function MailList({ mails }: { readonly mails: readonly Mail[] }): ReactElement {
  const { t } = useTranslation('draft');
  if (mails.length === 0)
    return (
      <EmptyState title={t('check.noMails')}>
        <Paragraph>{t('check.noMailsNext')}</Paragraph>
      </EmptyState>
    );
  const total = countReaders(mails);
  return (
    <>
      <Small>
        {t('check.mailsTotal', { count: total })} {t('check.mailsHint')}
      </Small>
      <DataTable
        caption={t('check.mailsCaption')}
        rows={mails}
        rowKey={({ kind, send, subject }) => `${kind} ${send.at} ${subject}`}
        columns={[
          { head: t('check.when'), cell: (mail) => <Moment mail={mail} /> },
          { head: t('check.what'), cell: (mail) => <What mail={mail} /> },
          { head: t('check.whom'), cell: (mail) => <Whom mail={mail} /> },
        ]}
      />
    </>
  );
}

interface OfMail {
  readonly mail: Mail;
}

function Moment({ mail: { send } }: OfMail): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const today = useToday();
  return <time dateTime={send.at}>{momentWords(words, language, { when: send, today })}</time>;
}

function What({ mail: { subject, rung, text } }: OfMail): ReactElement {
  const { t } = useTranslation(['draft', 'task']);
  return (
    <>
      {rung !== null && <strong>{t('task:plan.moment.reminder')}: </strong>}
      {subject}
      {text !== '' && (
        <Disclosure summary={t('check.text')}>
          <p className="sam-as-written">{text}</p>
        </Disclosure>
      )}
    </>
  );
}

function Whom({ mail: { to, toLater } }: OfMail): ReactElement {
  const { t } = useTranslation('draft');
  if (toLater !== null) return <>{t(`check.toLater.${toLater}`)}</>;
  const names = to.map(({ personName, partyName }) =>
    partyName === null ? personName : `${personName}, ${partyName}`,
  );
  return (
    <CounterWithNames
      sentence={t('check.to', { count: to.length })}
      groups={[{ title: t('check.recipients'), names }]}
    />
  );
}
