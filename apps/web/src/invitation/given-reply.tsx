import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { GivenReply as Given, InvitationView } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { EscalationDates } from '../task/escalation-dates';
import { Button, ButtonRow, DeadlineWords, Lead, Paragraph, Section, Small, useToday } from '../ui';
import { nameOf } from '../party/name-of';

type Reply = NonNullable<InvitationView['reply']>;

interface GivenReplyProps {
  readonly view: InvitationView;
  readonly reply: Reply;
  /** Absent while it is being changed, or when it cannot be changed any more. */
  readonly onChange?: (() => void) | undefined;
}

/** What was chosen, what happens next, and until when it can be changed. */
export function GivenReply({ view, reply, onChange }: GivenReplyProps): ReactElement {
  const { t } = useTranslation('invitation');
  const { changeableUntil } = view;
  return (
    <div className="sam-card-column">
      <Section card title={t('given.title')}>
        <Lead>{t('given.chosen', { choice: t(`given.choices.${reply.body.choice}`) })}</Lead>
        <Chosen view={view} body={reply.body} />
        <GivenBy reply={reply} />
        <WhatHappensNow view={view} body={reply.body} />
        {changeableUntil && (
          <Paragraph>
            {t('given.changeUntil')} <DeadlineWords deadline={changeableUntil} />.
          </Paragraph>
        )}
        {changeableUntil && onChange && (
          <ButtonRow>
            <Button onClick={onChange}>{t('given.change')}</Button>
          </ButtonRow>
        )}
      </Section>
    </div>
  );
}

function GivenBy({ reply: { by, submitted, late } }: { readonly reply: Reply }): ReactElement {
  const { t } = useTranslation('invitation');
  const day = useDay();
  return (
    <Small>
      {t('given.by', { name: by, date: day(submitted.on), time: submitted.time })} {late && t('given.late')}
    </Small>
  );
}

interface ChosenProps {
  readonly view: InvitationView;
  readonly body: Given;
}

function Chosen({ view, body }: ChosenProps): ReactElement {
  const { t } = useTranslation('invitation');
  const day = useDay();
  const names = view.seats.filter(({ id }) => body.seatIds?.includes(id)).map(nameOf);
  const sentences = [
    names.length > 0 && t('given.seats', { names: names.join(', ') }),
    body.from !== undefined && t('given.from', { date: day(body.from) }),
    body.reason !== undefined && t('given.reason', { reason: body.reason }),
    body.note && t('given.note', { note: body.note }),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <>
      {sentences.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
    </>
  );
}

function WhatHappensNow({ view, body: { choice } }: ChosenProps): ReactElement {
  const { t } = useTranslation('invitation');
  const day = useDay();
  const escalates = view.essential && (choice === 'declines' || choice === 'informed');
  const cycles = view.line.find(({ stage }) => stage === 'iterations');
  const date = cycles?.from && cycles.state === 'open' ? day(cycles.from) : undefined;
  const comes = choice === 'joins' || choice === 'somebody-else';
  const sentence = (): string => {
    if (escalates) return t('given.next.declinesEssential', { party: view.sender.party?.name ?? '' });
    if (comes && date === undefined) return t(`given.next.${choice}Now`);
    return t(`given.next.${choice}`, { date: date ?? '' });
  };
  return (
    <>
      <h3 className="utrecht-heading-3">{t('given.nextTitle')}</h3>
      <Paragraph>{sentence()}</Paragraph>
      {escalates && <EscalationDates escalations={view.escalations} />}
    </>
  );
}

function useDay(): (date: string) => string {
  const language = useLanguage();
  const today = useToday();
  return (date) => dateWords({ date, today, language, form: 'day' });
}
