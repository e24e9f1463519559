import { levels, partyKinds } from '@samenspel/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsManager, useProgrammeId } from '../access/programme';
import { ReadSheet } from '../sheet/read-sheet';
import { DownloadStep } from '../sheet/sheet-steps';
import { DataTable, ForbiddenPage, Lead, PageTitle, Paragraph, Section, TextLink } from '../ui';
import { pathOfDirectory } from './paths';

/** Parties and people from a spreadsheet into the directory. */
export function PeopleSheetPage(): ReactElement {
  const programmeId = useProgrammeId();
  const isManager = useIsManager(programmeId);
  return programmeId === undefined || !isManager ? <ForbiddenPage /> : <Steps programmeId={programmeId} />;
}

function Steps({ programmeId }: { readonly programmeId: string }): ReactElement {
  const { t } = useTranslation('sheet');
  const path = `/programmes/${programmeId}/people-sheet`;
  return (
    <>
      <PageTitle>{t('people.title')}</PageTitle>
      <Lead>{t('people.lead')}</Lead>
      <DownloadStep
        path={path}
        fileName={t('people.fileName')}
        title={t('people.downloadTitle')}
        label={t('people.download')}
      >
        {t('people.downloadText')}
      </DownloadStep>
      <Section title={t('people.fillTitle')}>
        <Paragraph>{t('people.fillText')}</Paragraph>
        <Columns />
        <Paragraph>{t('people.saveText')}</Paragraph>
      </Section>
      <Section title={t('people.readTitle')}>
        <ReadSheet
          path={path}
          confirmLabel={(count) => t('people.confirm', { count })}
          refreshes={['/programmes/', '/parties/']}
        />
      </Section>
      <Paragraph>
        <TextLink to={pathOfDirectory}>{t('people.back')}</TextLink>
      </Paragraph>
    </>
  );
}

const columns = ['party', 'kind', 'municipality', 'name', 'email', 'level', 'functionName', 'language'] as const;

function Columns(): ReactElement {
  const { t } = useTranslation(['sheet', 'task']);
  const kinds = partyKinds.map((kind) => t(`task:partyKind.${kind}`)).join(', ');
  const levelWords = levels.map((level) => t(`task:level.${level}`)).join(', ');
  return (
    <DataTable
      caption={t('people.columnsCaption')}
      columns={[
        { head: t('people.column'), cell: (column) => t(`people.columns.${column}`) },
        { head: t('people.meaning'), cell: (column) => t(`people.meanings.${column}`, { kinds, levels: levelWords }) },
      ]}
      rows={columns}
      rowKey={(column) => column}
    />
  );
}
