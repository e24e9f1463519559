import type { ConsultationOutcomeView, ConsultationView, ReactionItemsView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api';
import { Alert, Button, ButtonRow, Lead, Loaded, Paragraph, Section, TextLink } from '../../ui';
import { DocumentDownload } from '../../download/document-download';
import { MinorityNotes } from '../minority-note/minority-notes';
import { OnlyAfterClosing } from '../outcome/only-after-closing';
import { outcomePath } from '../paths';
import { useReactionItems } from '../use-reaction-items';
import { useDayWords } from '../use-day-words';
import '../../styles/outcome.css';
import { AskedPart } from './asked-part';
import { ChapterPart, HandledPart } from './chapter-part';
import { chaptersOf, ofClosedAnswers } from './chapters-of';

/** The Nota van Antwoord: what was asked, who said what, what was done with it and why. Made for paper too. */
export function Page(): ReactElement {
  const { t } = useTranslation('responseDocument');
  return <OnlyAfterClosing title={t('title')}>{(view) => <Read view={view} />}</OnlyAfterClosing>;
}

function Read({ view }: { readonly view: ConsultationView }): ReactElement {
  const outcome = useRead<ConsultationOutcomeView>(`/steps/${view.step.id}/outcome`);
  const items = useReactionItems(view.step.id);
  return (
    <Loaded query={outcome}>
      {(result) => (
        <Loaded query={items}>{(handling) => <Whole view={view} outcome={result} handling={handling} />}</Loaded>
      )}
    </Loaded>
  );
}

interface WholeProps {
  readonly view: ConsultationView;
  readonly outcome: ConsultationOutcomeView;
  readonly handling: ReactionItemsView;
}

function Whole({ view, outcome, handling }: WholeProps): ReactElement {
  const { t } = useTranslation('responseDocument');
  const dayWords = useDayWords();
  const closedAnswers = ofClosedAnswers(handling);
  const { handled, total } = handling;
  return (
    <>
      <article className="sam-response-document">
        <Lead>{view.question}</Lead>
        <Paragraph>{t('what')}</Paragraph>
        {handled < total && <Alert kind="warning">{t('unfinished', { handled, total })}</Alert>}
        <AskedPart view={view} outcome={outcome} />
        {chaptersOf(outcome, handling).map((chapter) => (
          <ChapterPart key={chapter.prompt.id} chapter={chapter} />
        ))}
        {closedAnswers && (
          <Section title={t('closed.title')}>
            <Paragraph>{t('closed.text')}</Paragraph>
            <HandledPart handled={closedAnswers} prompt={undefined} />
          </Section>
        )}
        {handling.minorityNotes.length > 0 && (
          <Section title={t('minorityNotes')}>
            <MinorityNotes notes={handling.minorityNotes} />
          </Section>
        )}
        <Changes handling={handling} />
        <Paragraph>{t('made', { date: dayWords(view.step.deadline.today) })}</Paragraph>
      </article>
      <Keep view={view} />
    </>
  );
}

/** As a file, or on paper: the files are made by the server and say the same as the page. */
function Keep({ view: { step } }: Pick<WholeProps, 'view'>): ReactElement {
  const { t } = useTranslation('responseDocument');
  const path = `/steps/${step.id}/response-document`;
  const name = `${t('title')} - ${step.taskTitle}`;
  const saved = (file: string, size: string): string => t('download.saved', { file, size });
  return (
    <div className="sam-keep">
      <Section title={t('download.title')}>
        <ul className="sam-downloads">
          <DocumentDownload
            file={{ path: `${path}/pdf`, type: 'application/pdf', name: `${name}.pdf` }}
            label={t('download.pdf')}
            why={t('download.pdfWhy')}
            saved={saved}
          />
          <DocumentDownload
            file={{ path: `${path}/odt`, type: 'application/vnd.oasis.opendocument.text', name: `${name}.odt` }}
            label={t('download.odt')}
            why={t('download.odtWhy')}
            saved={saved}
          />
        </ul>
        <ButtonRow>
          <Button
            onClick={() => {
              window.print();
            }}
          >
            {t('print')}
          </Button>
          <TextLink to={outcomePath(step.id)}>{t('toOutcome')}</TextLink>
        </ButtonRow>
      </Section>
    </div>
  );
}

function Changes({ handling: { dispositions } }: Pick<WholeProps, 'handling'>): ReactElement {
  const { t } = useTranslation('responseDocument');
  const changed = [...new Set(dispositions.map(({ changedText }) => changedText).filter((text) => text !== ''))];
  return (
    <Section title={t('changes.title')}>
      {changed.length === 0 ? (
        <Paragraph>{t('changes.none')}</Paragraph>
      ) : (
        <ul className="sam-points">
          {changed.map((changedText) => (
            <li key={changedText} className="sam-typed">
              {changedText}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
