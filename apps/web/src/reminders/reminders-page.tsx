import type { ReminderChoiceView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { requireSession } from '../access/require-session';
import { AnswerLink, useRead } from '../api';
import { Lead, Loaded, PageTitle, Paragraph, Section } from '../ui';
import { ChoiceForm, pathOfChoice } from './choice-form';

const viaOf = (search: URLSearchParams): string | undefined => search.get('via') ?? undefined;

export async function loader(args: LoaderFunctionArgs): Promise<Response | null> {
  return viaOf(new URL(args.request.url).searchParams) === undefined ? requireSession(args) : null;
}

/** *Hoe vaak u herinneringen krijgt*: for who signed in, and for who came by the link of a mail. */
export function Page(): ReactElement {
  const [search] = useSearchParams();
  return (
    <AnswerLink value={viaOf(search)}>
      <Reminders />
    </AnswerLink>
  );
}

function Reminders(): ReactElement {
  const { t } = useTranslation('reminders');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Lead>{t('lead')}</Lead>
      <Loaded query={useRead<ReminderChoiceView>(pathOfChoice)}>{(view) => <ChoiceForm view={view} />}</Loaded>
      <Section title={t('always')}>
        <Paragraph>{t('alwaysLast')}</Paragraph>
        <Paragraph>{t('alwaysAsked')}</Paragraph>
        <Paragraph>{t('alwaysTold')}</Paragraph>
      </Section>
    </>
  );
}
