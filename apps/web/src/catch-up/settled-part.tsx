import type { CatchUpView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { Facts } from '../task/facts';
import { pathOfBulletin, pathOfProposal } from '../task/paths';
import { DateWords, Disclosure, Paragraph, Section, TextLink } from '../ui';
import { NamedList } from './named-list';

interface SettledProps {
  readonly view: CatchUpView;
  /** Who came by a link cannot open the other pages of the task. */
  readonly byLink: boolean;
}

/** What holds, and is not done again for who joins later. */
export function SettledPart({ view, byLink }: SettledProps): ReactElement {
  const { t } = useTranslation(['catchUp', 'task']);
  const { settled } = view;
  const setBy = settled.frameSetBy && t('task:page.frameSetBy', { by: settled.frameSetBy });
  return (
    <Section title={t('settled.title')}>
      {view.open.step?.kind === 'iteration' && (
        <Paragraph>{t('settled.reopen', { count: settled.reopenSupporters })}</Paragraph>
      )}
      <Facts
        facts={[
          [t('settled.question'), settled.wording],
          [t('settled.frame'), [settled.frame, setBy].filter(Boolean).join('\n')],
          [t('settled.doesNotDecide'), settled.groupDoesNotDecide],
        ]}
      />
      <NamedList title={t('settled.goals')}>
        {settled.goals.map(({ id, text, ordinal }) => (
          <li key={id}>
            {text} <span className="sam-small">{t('settled.goal', { ordinal })}</span>
          </li>
        ))}
      </NamedList>
      <Bulletins view={view} byLink={byLink} />
      <Proposals view={view} byLink={byLink} />
      <NamedList title={t('settled.decisions')}>
        {settled.decisions.map(({ stepId, result, closed }) => (
          <li key={stepId}>
            {t(`settled.decision.${result}`)}, <DateWords date={closed.on} form="day" />
          </li>
        ))}
      </NamedList>
    </Section>
  );
}

function Bulletins({ view, byLink }: SettledProps): ReactElement {
  const { t } = useTranslation(['catchUp', 'task']);
  const day = useDayWords();
  return (
    <NamedList title={t('settled.bulletins')}>
      {view.settled.bulletins.map((bulletin) => (
        <li key={bulletin.id}>
          <Disclosure
            summary={`${t('task:documents.bulletin', { ordinal: bulletin.ordinal })}, ${day(bulletin.published.on)}`}
          >
            <BulletinWords bulletin={bulletin} />
            {!byLink && (
              <Paragraph>
                <TextLink to={pathOfBulletin(view.id, bulletin.id)}>{t('settled.read')}</TextLink>
              </Paragraph>
            )}
          </Disclosure>
        </li>
      ))}
    </NamedList>
  );
}

type Bulletin = CatchUpView['settled']['bulletins'][number];

function BulletinWords({ bulletin: { agreed, successes, next } }: { readonly bulletin: Bulletin }): ReactElement {
  const { t } = useTranslation('catchUp');
  if (agreed.length + successes.length + next.length === 0) return <Paragraph>{t('settled.nothing')}</Paragraph>;
  return (
    <Facts
      facts={[
        [t('settled.agreed'), agreed.join('\n')],
        [t('settled.successes'), successes.join('\n')],
        [t('settled.next'), next.join('\n')],
      ]}
    />
  );
}

function Proposals({ view, byLink }: SettledProps): ReactElement {
  const { t } = useTranslation(['catchUp', 'task']);
  return (
    <NamedList title={t('settled.proposals')}>
      {view.settled.proposals.map(({ id, number, title, summary, delivered }) => (
        <li key={id}>
          <strong>{t('task:documents.proposal', { number, title })}</strong>,{' '}
          <DateWords date={delivered.on} form="day" />
          <span className="sam-typed sam-catch-up__summary">{summary}</span>
          {!byLink && <TextLink to={pathOfProposal(view.id, id)}>{t('settled.readProposal')}</TextLink>}
        </li>
      ))}
    </NamedList>
  );
}
