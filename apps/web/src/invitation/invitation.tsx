import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationView } from '@samenspel/contracts';
import { Alert, DeadlineWords, Lead, PageTitle, Paragraph, Section, Small, Today } from '../ui';
import { About } from './about';
import { GivenReply } from './given-reply';
import { ReplyForm } from './reply-form';

interface InvitationProps {
  readonly view: InvitationView;
  /** Where `view` was read. */
  readonly path: string;
  /** The choice of a button in the mail: filled in, sent only by a press. */
  readonly choice?: string | undefined;
  /** What only a link can do. */
  readonly children?: ReactNode;
}

/** Why you, what it is about, what is asked; then the answer, or what was answered and what happens next. */
export function Invitation({ view, path, choice, children }: InvitationProps): ReactElement {
  const { t } = useTranslation('invitation');
  const party = view.sender.party?.name ?? '';
  return (
    <Today value={view.step.deadline.today}>
      <PageTitle above={t('page.above', { party })}>{view.title}</PageTitle>
      <Answer key={view.reply?.submitted.at} view={view} path={path} choice={choice} />
      {children}
      <Small>
        {t('page.manager', { name: view.manager.name })}{' '}
        <a className="utrecht-link utrecht-link--html-a" href={`mailto:${view.manager.email}`}>
          {view.manager.email}
        </a>
      </Small>
    </Today>
  );
}

type AnswerProps = Omit<InvitationProps, 'children'>;

function Answer({ view, path, choice }: AnswerProps): ReactElement {
  const [changing, setChanging] = useState(view.reply === null || choice !== undefined);
  if (view.step.status === 'closed') return <Closed view={view} />;
  const change = (): void => {
    setChanging(true);
  };
  const sent = (): void => {
    setChanging(false);
  };
  const form = changing && <Replying view={view} path={path} choice={choice} onSent={sent} />;
  // Who pressed a choice in the mail has read it there, and only needs to confirm.
  const fromButton = choice !== undefined;
  return (
    <>
      {view.reply ? (
        <GivenReply view={view} reply={view.reply} onChange={changing ? undefined : change} />
      ) : (
        <Question view={view} />
      )}
      {fromButton && form}
      <About view={view} />
      {!fromButton && form}
    </>
  );
}

interface OfInvitation {
  readonly view: InvitationView;
}

function Question({ view: { sender, step } }: OfInvitation): ReactElement {
  const { t } = useTranslation('invitation');
  return (
    <Lead>
      {t('page.question', { party: sender.party?.name ?? '' })} {t('page.answer')}{' '}
      <DeadlineWords deadline={step.deadline} />. {step.status === 'passed' && t('page.late')}{' '}
      <a className="utrecht-link utrecht-link--html-a" href="#antwoord">
        {t('page.toAnswer')}
      </a>
    </Lead>
  );
}

function Replying(props: AnswerProps & { readonly onSent: () => void }): ReactElement {
  const { t } = useTranslation('invitation');
  const { sender, step, choices } = props.view;
  return (
    <div id="antwoord">
      <Section title={t('form.title')}>
        {step.status === 'paused' && <Alert kind="warning">{t('closed.paused')}</Alert>}
        <Paragraph>{t('page.for', { party: sender.party?.name ?? '' })}</Paragraph>
        {choices.length > 0 && <ReplyForm {...props} />}
      </Section>
    </div>
  );
}

function Closed({ view }: OfInvitation): ReactElement {
  const { t } = useTranslation('invitation');
  return (
    <>
      <Alert title={t('closed.title')}>{t('closed.body', { task: view.title })}</Alert>
      {view.reply ? (
        <GivenReply view={view} reply={view.reply} />
      ) : (
        <Paragraph>{t('closed.none', { party: view.sender.party?.name ?? '' })}</Paragraph>
      )}
      <About view={view} />
    </>
  );
}
