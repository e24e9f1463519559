import '../styles/prompt.css';
import type { PromptView, ProposalView } from '@samenspel/contracts';
import { agreementStands, scalePoints } from '@samenspel/domain';
import type { TFunction } from 'i18next';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxList, ChoiceList, Disclosure, TextArea, type Choice } from '../ui';
import { OrderList } from './order-list';

const MOST_CHARACTERS = 5000;
const SCALE = Array.from({ length: scalePoints.most }, (_point, index) => String(index + scalePoints.least));

// Who is not asked for marks does not load them.
const ParagraphsField = lazy(() => import('./paragraphs/paragraphs-field'));

interface OfPrompt {
  readonly prompt: PromptView;
}

/** One question by its kind; beside a closed one there is room to explain. */
export function PromptField({ prompt, proposal }: OfPrompt & { readonly proposal: ProposalView | null }): ReactElement {
  if (prompt.kind === 'paragraphs')
    return (
      <Suspense fallback={null}>
        <ParagraphsField prompt={prompt} proposal={proposal} />
      </Suspense>
    );
  if (prompt.kind === 'open') return <OpenField prompt={prompt} />;
  if (prompt.kind === 'agreement') return <AgreementField prompt={prompt} />;
  return (
    <div className={`sam-prompt sam-prompt--${prompt.kind}`}>
      <ClosedField prompt={prompt} />
      <Explanation prompt={prompt} />
    </div>
  );
}

function OpenField({ prompt: { id, question, explanation, required } }: OfPrompt): ReactElement {
  return (
    <TextArea
      name={`answers.${id}.text`}
      label={question}
      hint={explanation || undefined}
      required={required}
      maxLength={MOST_CHARACTERS}
    />
  );
}

/** Akkoord, akkoord mits, niet akkoord. Each stand keeps the text in sight, so that none is sent unseen. */
function AgreementField({ prompt: { id, question, explanation, required } }: OfPrompt): ReactElement {
  const { t } = useTranslation('consultation');
  return (
    <div className="sam-prompt sam-prompt--agreement">
      <ChoiceList
        name={`answers.${id}.value`}
        label={question}
        hint={explanation || undefined}
        required={required}
        choices={agreementStands.map((stand, value) => ({
          value: String(value),
          label: t(`agreement.${stand}`),
          fields: (
            <TextArea
              name={`answers.${id}.text`}
              label={t(`agreementWhy.${stand}`)}
              required={stand !== 'agree'}
              maxLength={MOST_CHARACTERS}
              rows={3}
            />
          ),
        }))}
      />
    </div>
  );
}

function ClosedField({ prompt }: OfPrompt): ReactElement {
  const { t } = useTranslation('consultation');
  const { id, kind, options, question: label, required } = prompt;
  const given = { label, required, hint: hintOf(prompt, t) };
  const choices = choicesOf(prompt);
  if (kind === 'ranking') return <OrderList {...given} name={`answers.${id}.values`} options={choices} />;
  if (kind === 'multiple') {
    const most = prompt.mostChoices ?? options.length;
    const rules = { validate: (chosen: unknown) => !isLongerThan(chosen, most) || t('multiple.most', { most }) };
    return <CheckboxList {...given} name={`answers.${id}.values`} options={choices} rules={rules} />;
  }
  const layout = kind === 'scale' ? 'row' : 'cards';
  return <ChoiceList {...given} name={`answers.${id}.value`} layout={layout} choices={choices} />;
}

const isLongerThan = (chosen: unknown, most: number): boolean => Array.isArray(chosen) && chosen.length > most;

function Explanation({ prompt: { id } }: OfPrompt): ReactElement {
  const { t } = useTranslation('consultation');
  return (
    <Disclosure summary={t('react.explain')}>
      <TextArea name={`answers.${id}.text`} label={t('react.explanation')} maxLength={MOST_CHARACTERS} rows={3} />
    </Disclosure>
  );
}

function hintOf(prompt: PromptView, t: TFunction<'consultation'>): string | undefined {
  return [prompt.explanation, howOf(prompt, t)].filter((part) => part !== '').join(' ') || undefined;
}

/** How this kind of question is answered. */
function howOf({ kind, options, mostChoices: most }: PromptView, t: TFunction<'consultation'>): string {
  const [leastWord = '', mostWord = ''] = options;
  if (kind === 'ranking') return t('ranking.hint');
  if (kind === 'multiple') return most === null ? t('multiple.hint') : t('multiple.most', { most });
  const hasEnds = kind === 'scale' && leastWord !== '' && mostWord !== '';
  return hasEnds ? t('scale.ends', { least: leastWord, most: mostWord }) : '';
}

function choicesOf({ kind, options }: PromptView): Choice[] {
  if (kind === 'scale') return SCALE.map((point) => ({ value: point, label: point }));
  return options.map((option, index) => ({ value: String(index), label: option }));
}
