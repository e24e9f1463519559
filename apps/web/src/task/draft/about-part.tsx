import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { TaskDraftView } from '@samenspel/contracts';
import { ChoiceList, TextArea, TextField } from '../../ui';
import { CheckedText } from './checked-text';
import { DraftPart } from './draft-part';
import { Signals } from './signals';

/** *Waarover*: the neutral wording, the frame, and what the group decides. */
export function AboutPart({ draft }: { readonly draft: TaskDraftView }): ReactElement {
  const { t } = useTranslation('draft');
  const { signals } = draft;
  return (
    <DraftPart part="about">
      <TextField name="title" label={t('about.name')} hint={t('about.nameHint')} required maxLength={120} />
      <CheckedText name="wording" label={t('about.wording')} hint={t('about.wordingHint')} required signals={signals} />
      <Signals signals={signals.filter(({ code }) => code === 'LOOKS_LIKE_BIRTH_DATE')} />
      <Kind />
      <CheckedText name="frame" label={t('about.frame')} hint={t('about.frameHint')} rows={3} signals={signals} />
      <TextField name="frameSetBy" label={t('about.frameSetBy')} maxLength={200} />
      <TextField name="frameInput" label={t('about.frameInput')} hint={t('about.frameInputHint')} maxLength={500} />
      <CheckedText name="openPoints" label={t('about.openPoints')} rows={3} signals={signals} />
      <CheckedText name="groupDecides" label={t('about.groupDecides')} required rows={3} signals={signals} />
      <CheckedText
        name="groupDoesNotDecide"
        label={t('about.groupDoesNotDecide')}
        required
        rows={3}
        signals={signals}
      />
      <TextArea name="risks" label={t('about.risks')} maxLength={2000} rows={3} />
      <TextField name="hoursPerMonth" type="number" label={t('about.hours')} required />
    </DraftPart>
  );
}

function Kind(): ReactElement {
  const { t } = useTranslation('draft');
  const by: unknown = useWatch({ name: 'by' });
  return (
    <>
      <ChoiceList
        name="by"
        layout="row"
        label={t('about.by')}
        required
        choices={[
          { value: 'content', label: t('about.byContent') },
          { value: 'area', label: t('about.byArea') },
        ]}
      />
      {by === 'area' && <TextField name="area" label={t('about.area')} required maxLength={200} />}
    </>
  );
}
