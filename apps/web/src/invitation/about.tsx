import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationView } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { Facts } from '../task/facts';
import { stationsOfLine } from '../task/stations-of-line';
import { CounterWithNames, LineFull, Paragraph, Section, useToday } from '../ui';

interface AboutProps {
  readonly view: InvitationView;
}

/** What somebody needs to decide whether their organisation joins. */
export function About({ view }: AboutProps): ReactElement {
  return (
    <>
      <WhyYou view={view} />
      <WhatItIsAbout view={view} />
      <WhatTheGroupDoes view={view} />
    </>
  );
}

function WhyYou({ view }: AboutProps): ReactElement {
  const { t } = useTranslation('invitation');
  const party = view.sender.party?.name ?? '';
  return (
    <Section title={t('page.whyTitle', { party })}>
      {view.essential ? (
        <>
          <Paragraph>{t('page.whyEssential', { party })}</Paragraph>
          <blockquote className="sam-quote">{view.whyEssential}</blockquote>
        </>
      ) : (
        <Paragraph>{t('page.why', { party })}</Paragraph>
      )}
    </Section>
  );
}

function WhatItIsAbout({ view }: AboutProps): ReactElement {
  const { t } = useTranslation('invitation');
  const frameSetBy = view.frameSetBy ? t('page.frameSetBy', { by: view.frameSetBy }) : '';
  return (
    <Section title={t('page.aboutTitle')}>
      <p className="utrecht-paragraph sam-as-written">{view.wording}</p>
      {view.by === 'area' && <Paragraph>{t('page.byArea', { area: view.area })}</Paragraph>}
      <Facts
        facts={[
          [t('page.frame'), [view.frame, view.frame && frameSetBy].filter(Boolean).join('\n')],
          [t('page.open'), view.openPoints],
          [t('page.risks'), view.risks],
        ]}
      />
    </Section>
  );
}

function WhatTheGroupDoes({ view }: AboutProps): ReactElement {
  const { t } = useTranslation('invitation');
  const day = useDay();
  const from = view.line.find(({ stage }) => stage === 'iterations')?.from;
  return (
    <Section title={t('page.groupTitle')}>
      <Facts
        facts={[
          [t('page.hours'), view.hoursPerMonth === null ? '' : t('page.hoursOf', { hours: view.hoursPerMonth })],
          [
            t('page.period'),
            from ? t('page.periodOf', { from: day(from), until: day(view.endsOn) }) : day(view.endsOn),
          ],
          [t('page.decides'), view.groupDecides],
          [t('page.decidesNot'), view.groupDoesNotDecide],
        ]}
      />
      <Line view={view} />
      <Others view={view} />
    </Section>
  );
}

function Line({ view }: AboutProps): ReactElement {
  const { t } = useTranslation('task');
  const language = useLanguage();
  const today = useToday();
  return <LineFull line={{ stations: stationsOfLine({ line: view.line, today, language, t }) }} />;
}

function Others({ view: { parties } }: AboutProps): ReactElement {
  const { t } = useTranslation('invitation');
  const namesOf = (joined: boolean): string[] =>
    parties.filter((each) => each.joined === joined).map(({ party }) => party.name);
  const joined = namesOf(true);
  return (
    <CounterWithNames
      sentence={t('page.others', { joined: joined.length, asked: parties.length })}
      groups={[
        { title: t('page.othersJoined'), names: joined },
        { title: t('page.othersAsked'), names: namesOf(false) },
      ]}
    />
  );
}

function useDay(): (date: string) => string {
  const language = useLanguage();
  const today = useToday();
  return (date) => dateWords({ date, today, language, form: 'day' });
}
