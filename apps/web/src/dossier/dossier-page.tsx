import type { DossierView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRead } from '../api';
import { DocumentDownload } from '../download/document-download';
import { pathOfTask } from '../task/paths';
import { Button, ButtonRow, Lead, Loaded, PageTitle, Small, TextLink } from '../ui';
import '../styles/dossier.css';
import { AnchoringChapter } from './anchoring-chapter';
import { Chapter, TableOfContents } from './chapter';
import { CharterChapter } from './charter-chapter';
import { ChangesChapter, CourseChapter } from './course-chapter';
import { ConsultationsChapter } from './consultations-chapter';
import { DecisionsChapter } from './decisions-chapter';
import { PeopleChapter } from './people-chapter';
import { MailsChapter, ProofChapter, RulesTable } from './proof-chapter';
import { ReopeningsChapter, RisksChapter } from './registers-chapter';
import { ProposalsChapter } from './proposals-chapter';
import { useDatedWords } from './use-dated-words';

/** The dossier: how the task went, for who was not there. Made to be read from above to below, and for paper. */
export function Page(): ReactElement {
  const { taskId = '' } = useParams();
  return (
    <Loaded query={useRead<DossierView>(`/tasks/${taskId}/dossier/summary`)}>
      {(view) => <Dossier view={view} />}
    </Loaded>
  );
}

export interface DossierProps {
  readonly view: DossierView;
}

function Dossier({ view }: DossierProps): ReactElement {
  const { t } = useTranslation('dossier');
  return (
    <>
      <PageTitle above={view.task.title}>{t('title')}</PageTitle>
      <Lead>{t('lead')}</Lead>
      <Made view={view} />
      <Small>{t('who')}</Small>
      <Actions view={view} />
      <TableOfContents />
      <CharterChapter view={view} />
      <PeopleChapter view={view} />
      <CourseChapter view={view} />
      <ChangesChapter view={view} />
      <RisksChapter view={view} />
      <ReopeningsChapter view={view} />
      <ProposalsChapter view={view} />
      <ConsultationsChapter view={view} />
      <DecisionsChapter view={view} />
      <AnchoringChapter view={view} />
      <Chapter name="chain">
        <RulesTable lines={view.guardedChain} caption={t('chapter.chain')} />
      </Chapter>
      <Chapter name="rules">
        <RulesTable lines={view.groundRules} caption={t('chapter.rules')} />
      </Chapter>
      <MailsChapter view={view} />
      <ProofChapter view={view} />
      <p className="utrecht-paragraph sam-dossier__back">
        <TextLink to={pathOfTask(view.task.id)}>{t('toTask')}</TextLink>
      </p>
    </>
  );
}

/** It is made as it goes over the line, however long the log is: a link, so that the browser shows how far it is. */
function DataFile({ taskId }: { readonly taskId: string }): ReactElement {
  const { t } = useTranslation('dossier');
  return (
    <li>
      <a
        className="utrecht-button utrecht-button--secondary-action sam-button-link"
        href={`/api/v1/tasks/${taskId}/dossier`}
        download
      >
        {t('download.json')}
      </a>
      <Small>{t('download.jsonWhy')}</Small>
    </li>
  );
}

function Made({ view }: DossierProps): ReactElement {
  const { t } = useTranslation('dossier');
  const day = useDatedWords();
  const { on, time } = view.made;
  return <Small>{t('made', { date: day(on), time, programme: view.task.programmeName })}</Small>;
}

function Actions({ view: { task } }: DossierProps): ReactElement {
  const { t } = useTranslation('dossier');
  const pdf = { path: `/tasks/${task.id}/dossier/pdf`, type: 'application/pdf' } as const;
  return (
    <div className="sam-keep">
      <ul className="sam-downloads">
        <DocumentDownload
          file={{ ...pdf, name: `${t('title')} - ${task.title}.pdf` }}
          label={t('download.pdf')}
          why={t('download.pdfWhy')}
          saved={(file, size) => t('download.saved', { file, size })}
          weight="primary"
        />
        <DataFile taskId={task.id} />
      </ul>
      <ButtonRow>
        <Button
          onClick={() => {
            window.print();
          }}
        >
          {t('print')}
        </Button>
      </ButtonRow>
    </div>
  );
}
