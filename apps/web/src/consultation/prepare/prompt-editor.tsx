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
  const { t } = useTranslation('consultation');
  const name = `prompts.${String(index)}`;
  return (
    <Section title={t('prepare.prompt', { number: index + 1 })} level={3} card>
      <Small>
        {t(`prepare.kind.${kind}`)}
        {(kind === 'agreement' || kind === 'ranking') && `. ${t(`prepare.kindHint.${kind}`)}`}
      </Small>
      <TextField name={`${name}.question`} label={t('prepare.promptQuestion')} required maxLength={300} />
      <TextArea name={`${name}.explanation`} label={t('prepare.promptExplanation')} rows={2} maxLength={1000} />
      {kind === 'scale' && (
        <div className="sam-two-fields">
          <TextField name={`${name}.least`} label={t('prepare.least')} required maxLength={120} />
          <TextField name={`${name}.most`} label={t('prepare.most')} required maxLength={120} />
        </div>
      )}
      {hasOptions(kind) && <TextArea name={`${name}.options`} label={t('prepare.options')} required rows={4} />}
      {kind === 'multiple' && (
        <TextField
          name={`${name}.mostChoices`}
          label={t('prepare.mostChoices')}
          hint={t('prepare.mostChoicesHint')}
          type="number"
        />
      )}
      <CheckboxField name={`${name}.required`} label={t('prepare.required')} />
      <ButtonRow>
        {index > 0 && (
          <Button
            weight="subtle"
            onClick={() => {
              onMove(index - 1);
            }}
          >
            {t('prepare.up')}
          </Button>
        )}
        {index < count - 1 && (
          <Button
            weight="subtle"
            onClick={() => {
              onMove(index + 1);
            }}
          >
            {t('prepare.down')}
          </Button>
        )}
        <Button weight="subtle" onClick={onRemove}>
          {t('prepare.remove')}
        </Button>
      </ButtonRow>
    </Section>
  );
}
