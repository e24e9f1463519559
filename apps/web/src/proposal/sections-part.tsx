import type { ProposalDraftBody } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow, Paragraph, Section, TextArea, TextField, useMessages } from '../ui';

interface SectionsPartProps {
  readonly form: UseFormReturn<ProposalDraftBody>;
  /** After a section was added, moved or taken away. */
  readonly onChange: () => void;
}

export function SectionsPart({ form, onChange }: SectionsPartProps): ReactElement {
  const { t } = useTranslation('proposal');
  const showMessage = useMessages();
  const { fields, append, insert, remove, move } = useFieldArray({ control: form.control, name: 'sections' });
  const removeAt = (index: number): void => {
    const removed = form.getValues().sections[index];
    remove(index);
    onChange();
    const undo = (): void => {
      if (removed) insert(index, removed);
      onChange();
    };
    showMessage({ text: t('write.removed'), undo });
  };
  return (
    <Section title={t('write.sections')}>
      {fields.length === 0 && <Paragraph>{t('write.noSections')}</Paragraph>}
      {fields.map((field, index) => (
        <SectionEditor
          key={field.id}
          index={index}
          count={fields.length}
          onMove={(to) => {
            move(index, to);
            onChange();
          }}
          onRemove={() => {
            removeAt(index);
          }}
        />
      ))}
      <ButtonRow>
        <Button
          onClick={() => {
            append({ key: `s-${crypto.randomUUID()}`, heading: '', text: '' });
            onChange();
          }}
        >
          {t('write.add')}
        </Button>
      </ButtonRow>
    </Section>
  );
}

interface SectionEditorProps {
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One section; it moves with buttons, so that no mouse is needed. */
function SectionEditor({ index, count, onMove, onRemove }: SectionEditorProps): ReactElement {
  const { t } = useTranslation('proposal');
  const name = `sections.${String(index)}`;
  const moveTo = (to: number) => (): void => {
    onMove(to);
  };
  return (
    <Section title={t('write.section', { number: index + 1 })} level={3} card>
      <TextField name={`${name}.heading`} label={t('write.heading')} required maxLength={160} />
      <TextArea name={`${name}.text`} label={t('write.text')} rows={8} required maxLength={10_000} />
      <ButtonRow>
        {index > 0 && (
          <Button weight="subtle" onClick={moveTo(index - 1)}>
            {t('write.up')}
          </Button>
        )}
        {index < count - 1 && (
          <Button weight="subtle" onClick={moveTo(index + 1)}>
            {t('write.down')}
          </Button>
        )}
        <Button weight="subtle" onClick={onRemove}>
          {t('write.remove')}
        </Button>
      </ButtonRow>
    </Section>
  );
}
