import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostItem } from '@samenspel/contracts';
import { pathOfTask } from '../task/paths';
import { TextLink } from '../ui';
import { MailStatus, Moment, useKindWords, useReasonWords, useTogetherWords } from './mail-words';
import { pathOfMail } from './post-address';

/** A mail in the list: when and what, to whom, of which task, and what became of it. */
export function MailRow({ mail }: { readonly mail: PostItem }): ReactElement {
  const { t } = useTranslation('post');
  const kindWords = useKindWords();
  const reason = useReasonWords()(mail);
  const together = useTogetherWords()(mail);
  const { id, to, partyName, task, subject } = mail;
  return (
    <li className="sam-rows__row sam-rows__row--paired">
      <div className="sam-rows__half">
        <p>
          <TextLink to={pathOfMail(id)}>{subject ?? `${kindWords(mail)}: ${task.title}`}</TextLink>
        </p>
        <p>
          {partyName === null ? t('to', { name: to.name }) : t('toFor', { name: to.name, party: partyName })} ·{' '}
          <TextLink to={pathOfTask(task.id)}>{task.title}</TextLink>
        </p>
      </div>
      <div className="sam-rows__half">
        <p>
          <MailStatus mail={mail} />
          {reason !== '' && <> {reason}</>}
          {together !== '' && <> {together}</>}
        </p>
        <p className="sam-small">
          <Moment when={mail.sent ?? mail.send} today={task.today} /> · {kindWords(mail)}
        </p>
      </div>
    </li>
  );
}
