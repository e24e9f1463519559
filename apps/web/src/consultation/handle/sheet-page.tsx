import type { ConsultationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api';
import { ReadSheet } from '../../sheet/read-sheet';
import { DownloadStep } from '../../sheet/sheet-steps';
import { AboveTask } from '../../task/above-task';
import { Lead, Loaded, PageTitle, Paragraph, Section, TextLink } from '../../ui';
import { reactionsPath } from '../paths';

const kinds = ['taken-over', 'partly', 'not-taken-over'] as const;

/** The reactions as a spreadsheet, and the filled-in one read back. */
export function SheetPage({ stepId }: { readonly stepId: string }): ReactElement {
  return (
    <Loaded query={useRead<ConsultationView>(`/steps/${stepId}/consultation`)}>
      {({ step }) => <Steps step={step} />}
    </Loaded>
  );
}

function Steps({ step }: Pick<ConsultationView, 'step'>): ReactElement {
  const { t } = useTranslation(['sheet', 'consultation']);
  const { id: stepId, taskId, taskTitle } = step;
  const path = `/steps/${stepId}/disposition-sheet`;
  const words = kinds.map((kind) => t(`reactions.kind.${kind}`)).join(', ');
  return (
    <>
      <PageTitle above={<AboveTask id={taskId} title={taskTitle} before={t('consultation:above')} />}>
        {t('reactions.title')}
      </PageTitle>
      <Lead>{t('reactions.lead')}</Lead>
      <DownloadStep
        path={path}
        fileName={t('reactions.fileName')}
        title={t('reactions.downloadTitle')}
        label={t('reactions.download')}
      >
        {t('reactions.downloadText')}
      </DownloadStep>
      <Section title={t('reactions.fillTitle')}>
        <Paragraph>{t('reactions.fillText', { kinds: words })}</Paragraph>
        <Paragraph>{t('reactions.saveText')}</Paragraph>
      </Section>
      <Section title={t('reactions.readTitle')}>
        <ReadSheet
          path={path}
          confirmLabel={(count) => t('reactions.confirm', { count })}
          refreshes={[`/steps/${stepId}/`, '/tasks', '/work']}
        />
      </Section>
      <Paragraph>
        <TextLink to={reactionsPath(stepId)}>{t('reactions.back')}</TextLink>
      </Paragraph>
    </>
  );
}
