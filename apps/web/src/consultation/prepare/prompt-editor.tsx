import { hasOptions } from '@samenspel/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow, CheckboxField, Section, Small, TextArea, TextField } from '../../ui';
import type { PromptValues } from './plan-values';

interface PromptEditorProps {
  readonly index: number;
  readonly kind: PromptValues['kind'];
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One question with its own fields; it moves with buttons, so that no mouse is needed. */
export function PromptEditor({ index, kind, count, onMove, onRemove }: PromptEditorProps): ReactElement {
  const { t } = useTranslation('preparation');
  const name = `prompts.${String(index)}`;
  return (
    <Section title={t('prompt', { number: index + 1 })} level={3} card>
      <Small>
        {t(`kind.${kind}`)}
        {(kind === 'agreement' || kind === 'ranking' || kind === 'paragraphs') && `. ${t(`kindHint.${kind}`)}`}
      </Small>
      <TextField name={`${name}.question`} label={t('promptQuestion')} required maxLength={300} />
      <TextArea name={`${name}.explanation`} label={t('promptExplanation')} rows={2} maxLength={1000} />
      {kind === 'scale' && (
        <div className="sam-two-fields">
          <TextField name={`${name}.least`} label={t('least')} required maxLength={120} />
          <TextField name={`${name}.most`} label={t('most')} required maxLength={120} />
        </div>
      )}
      {hasOptions(kind) && <TextArea name={`${name}.options`} label={t('options')} required rows={4} />}
      {kind === 'multiple' && (
        <TextField name={`${name}.mostChoices`} label={t('mostChoices')} hint={t('mostChoicesHint')} type="number" />
      )}
      <CheckboxField name={`${name}.required`} label={t('required')} />
      <ButtonRow>
        {index > 0 && (
          <Button
            weight="subtle"
            onClick={() => {
              onMove(index - 1);
            }}
          >
            {t('up')}
          </Button>
        )}
        {index < count - 1 && (
          <Button
            weight="subtle"
            onClick={() => {
              onMove(index + 1);
            }}
          >
            {t('down')}
          </Button>
        )}
        <Button weight="subtle" onClick={onRemove}>
          {t('remove')}
        </Button>
      </ButtonRow>
    </Section>
  );
}
