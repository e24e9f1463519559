import type { ProposalView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure, Paragraph, Section, Small } from '../ui';
import { useDayWords } from './use-day-words';

interface ProposalTextProps {
  readonly proposal: ProposalView | null;
  /** Where there is room beside it the whole text stands open. */
  readonly open?: boolean;
}

/** The proposal as the group delivered it: its five lines at once, the rest on demand, nothing to download. */
export function ProposalText({ proposal, open = false }: ProposalTextProps): ReactElement {
  const { t } = useTranslation('consultation');
  if (proposal === null) return <Paragraph>{t('text.none')}</Paragraph>;
  return (
    <Section title={proposal.title || t('text.title')}>
      <DeliveredBy proposal={proposal} />
      <Texts text={proposal.summary} />
      {open ? (
        <Sections proposal={proposal} />
      ) : (
        <Disclosure summary={t('text.read')}>
          <Sections proposal={proposal} />
        </Disclosure>
      )}
    </Section>
  );
}

function DeliveredBy({ proposal }: { readonly proposal: ProposalView }): ReactElement {
  const { t } = useTranslation('consultation');
  const date = useDayWords()(proposal.delivered.on);
  return <Small>{t('text.version', { number: proposal.number, name: proposal.deliveredBy.name, date })}</Small>;
}

function Sections({ proposal }: { readonly proposal: ProposalView }): ReactElement {
  return (
    <>
      {proposal.sections.map(({ key, heading, text }) => (
        <Section key={key} title={heading} level={3}>
          <Texts text={text} />
        </Section>
      ))}
    </>
  );
}

/** A text of several paragraphs, as it was typed. */
export function Texts({ text }: { readonly text: string }): ReactElement {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <p key={index} className="utrecht-paragraph sam-typed">
          {paragraph}
        </p>
      ))}
    </>
  );
}
