import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { MailView } from '@samenspel/contracts';
import { AboveTask } from '../task/above-task';
import { useRead } from '../api';
import { Facts } from '../task/facts';
import { pathOfTask } from '../task/paths';
import { Alert, ButtonLink, ButtonRow, Loaded, PageTitle, Today } from '../ui';
import { MailStatus, Moment, useKindWords, useReasonWords, useTogetherWords } from './mail-words';
import { pathOfMail, pathOfPost } from './post-address';
import { SendAgain } from './send-again';

/** One mail: its subject as it was sent, to whom, why, and what became of it. */
export function Page(): ReactElement {
  const { mailId = '' } = useParams();
  const query = useRead<MailView>(`/mails/${mailId}`);
  return (
    <Loaded query={query}>
      {(mail) => (
        <Today value={mail.task.today}>
          <Mail mail={mail} />
        </Today>
      )}
    </Loaded>
  );
}

function Mail({ mail }: { readonly mail: MailView }): ReactElement {
  const { t } = useTranslation('post');
  const kindWords = useKindWords();
  const { to, task } = mail;
  return (
    <>
      <PageTitle above={<AboveTask id={task.id} title={task.title} />}>{mail.subject ?? kindWords(mail)}</PageTitle>
      <FactsOf mail={mail} />
      <Alert>
        {mail.subject === null && t('noSubject')} {t('notKept')}
      </Alert>
      <SendAgain mail={mail} />
      <ButtonRow>
        <ButtonLink to={pathOfPost({ aan: to.id })} weight="subtle">
          {t('toPerson', { name: to.name })}
        </ButtonLink>
        {mail.bundle !== null && mail.bundle.mailId !== mail.id && (
          <ButtonLink to={pathOfMail(mail.bundle.mailId)} weight="subtle">
            {t('toBundle')}
          </ButtonLink>
        )}
        <ButtonLink to={pathOfTask(task.id)} weight="subtle">
          {t('toTask')}
        </ButtonLink>
        <ButtonLink to={pathOfPost()} weight="subtle">
          {t('toPost')}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

function FactsOf({ mail }: { readonly mail: MailView }): ReactElement {
  const { t } = useTranslation(['post', 'task']);
  const kindWords = useKindWords();
  const reasonWords = useReasonWords();
  const togetherWords = useTogetherWords();
  const { to, partyName, send, sent, heldFrom, step, task } = mail;
  return (
    <Facts
      facts={[
        [t('fact.to'), to.name],
        [t('fact.party'), partyName],
        [t('fact.kind'), kindWords(mail)],
        [t('fact.step'), step && t(`task:stepTitle.${step.kind}`, { ordinal: step.ordinal })],
        [t('fact.planned'), <Moment key="send" when={send} today={task.today} />],
        [t('fact.sent'), sent && <Moment when={sent} today={task.today} />],
        [t('fact.status'), <MailStatus key="status" mail={mail} />],
        [t('fact.reason'), reasonWords(mail)],
        [t('fact.heldFrom'), heldFrom && <Moment when={heldFrom} today={task.today} />],
        [t('fact.together'), togetherWords(mail)],
      ]}
    />
  );
}
