import type { DossierView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Paragraph, Section, Small } from '../ui';
import { Chapter, NothingHere } from './chapter';
import { useDatedWords } from './use-dated-words';

/** Every version that was delivered, in full. */
export function ProposalsChapter({ view: { proposals } }: { readonly view: DossierView }): ReactElement {
  return (
    <Chapter name="proposals">
      {proposals.length === 0 && <NothingHere />}
      {proposals.map((proposal) => (
        <Proposal key={proposal.id} proposal={proposal} />
      ))}
    </Chapter>
  );
}

function Proposal({ proposal }: { readonly proposal: DossierView['proposals'][number] }): ReactElement {
  const { t } = useTranslation('dossier');
  const day = useDatedWords();
  const { content, number, delivered, sha256 } = proposal;
  return (
    <Section level={3} title={t('proposals.version', { number, title: content.title })}>
      <Small>
        {t('proposals.delivered', { date: day(delivered.on) })} SHA-256 <code className="sam-hash">{sha256}</code>
      </Small>
      <Paragraph>{content.summary}</Paragraph>
      {content.sections.map(({ key, heading, text }) => (
        <div key={key}>
          <h4 className="utrecht-heading-4">{heading}</h4>
          <p className="utrecht-paragraph sam-typed">{text}</p>
        </div>
      ))}
    </Section>
  );
}
