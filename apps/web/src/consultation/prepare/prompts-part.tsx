import { promptKinds } from '@samenspel/domain';
import type { ReactElement } from 'react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow, Paragraph, Section } from '../../ui';
import { emptyPrompt, type PlanValues } from './plan-values';
import { PromptEditor } from './prompt-editor';

interface PromptsPartProps {
  readonly form: UseFormReturn<PlanValues>;
  /** After a question was added, moved or taken away. */
  readonly onChange: () => void;
}

export function PromptsPart({ form, onChange }: PromptsPartProps): ReactElement {
  const { t } = useTranslation('preparation');
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'prompts' });
  const andSave = (work: () => void) => (): void => {
    work();
    onChange();
  };
  return (
    <Section title={t('prompts')}>
      {fields.length === 0 && <Paragraph>{t('promptsEmpty')}</Paragraph>}
      {fields.map((field, index) => (
        <PromptEditor
          key={field.id}
          index={index}
          kind={field.kind}
          count={fields.length}
          onMove={(to) => {
            andSave(() => {
              move(index, to);
            })();
          }}
          onRemove={andSave(() => {
            remove(index);
          })}
        />
      ))}
      <ButtonRow>
        {promptKinds.map((kind) => (
          <Button
            key={kind}
            onClick={andSave(() => {
              append(emptyPrompt(kind));
            })}
          >
            {t(`add.${kind}`)}
          </Button>
        ))}
      </ButtonRow>
    </Section>
  );
}
