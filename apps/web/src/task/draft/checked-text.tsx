import { useState, type ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { TaskDraftView } from '@samenspel/contracts';
import { Button, Small, TextArea, VisuallyHidden } from '../../ui';
import type { DraftValues } from './draft-values';
import { wordingCodes, type WordingCode } from './wording-codes';
import '../../styles/wording.css';

type TextName = 'wording' | 'frame' | 'openPoints' | 'groupDecides' | 'groupDoesNotDecide';
type Signal = TaskDraftView['signals'][number];

interface CheckedTextProps {
  readonly name: TextName;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly rows?: number;
  readonly signals: TaskDraftView['signals'];
}

/** A text with suggestions below it: calm, to be put away one by one, and never in the way of saving or starting. */
export function CheckedText({ name, signals, ...area }: CheckedTextProps): ReactElement {
  const [isWriting, setWriting] = useState(false);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const shown = signals.flatMap((signal) => suggestionsOf(signal, name)).filter(({ key }) => !dismissed.includes(key));
  return (
    <div className="sam-checked-text">
      <div
        onFocus={() => {
          setWriting(true);
        }}
        onBlur={() => {
          setWriting(false);
        }}
      >
        <TextArea name={name} maxLength={2000} {...area} />
      </div>
      <Told count={isWriting ? 0 : shown.length} />
      {shown.length > 0 && (
        <Suggestions
          name={name}
          about={area.label}
          suggestions={shown}
          onDismiss={(key) => {
            setDismissed((before) => [...before, key]);
          }}
        />
      )}
    </div>
  );
}

interface Suggestion {
  readonly key: string;
  readonly code: WordingCode;
  readonly start: number;
  readonly found: string;
  readonly instead: string;
}

function suggestionsOf({ field, code, params }: Signal, name: TextName): readonly Suggestion[] {
  const known = wordingCodes.find((each) => each === code);
  const { found, start, instead } = params;
  if (field !== name || known === undefined || typeof found !== 'string' || typeof start !== 'number') return [];
  // A remark that somebody put away stays away, also when text before it moves its place.
  return [{ key: `${known} ${found}`, code: known, start, found, instead: typeof instead === 'string' ? instead : '' }];
}

/** Said once, when somebody leaves the field: not at each key. */
function Told({ count }: { readonly count: number }): ReactElement {
  const { t } = useTranslation('draft');
  return <div role="status">{count > 0 && <VisuallyHidden>{t('wording.count', { count })}</VisuallyHidden>}</div>;
}

interface SuggestionsProps {
  readonly name: TextName;
  readonly about: string;
  readonly suggestions: readonly Suggestion[];
  readonly onDismiss: (key: string) => void;
}

function Suggestions({ name, about, suggestions, onDismiss }: SuggestionsProps): ReactElement {
  const { t } = useTranslation('draft');
  const showInText = useShowInText(name);
  return (
    <section className="sam-wording" aria-label={t('wording.about', { field: about })}>
      <p className="sam-wording__title">
        {t('wording.title')} <Small>{t('wording.free')}</Small>
      </p>
      <ul className="sam-plain-list">
        {suggestions.map((suggestion) => (
          <li key={`${suggestion.key} ${String(suggestion.start)}`} className="sam-wording__one">
            <p>
              <q>{shortened(suggestion.found)}</q> {t(`wording.why.${suggestion.code}`)}{' '}
              {t(`wording.try.${suggestion.code}`, { instead: suggestion.instead })}
            </p>
            <div className="sam-wording__actions">
              <Button
                weight="subtle"
                onClick={() => {
                  showInText(suggestion);
                }}
              >
                {t('wording.show')} <VisuallyHidden>{shortened(suggestion.found)}</VisuallyHidden>
              </Button>
              <Button
                weight="subtle"
                onClick={() => {
                  onDismiss(suggestion.key);
                }}
              >
                {t('wording.leave')} <VisuallyHidden>{shortened(suggestion.found)}</VisuallyHidden>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const longestQuote = 60;

function shortened(found: string): string {
  return found.length <= longestQuote ? found : `${found.slice(0, longestQuote).trimEnd()}…`;
}

/** Selects the words in the field. The text may have moved since it was looked at. */
function useShowInText(name: TextName): (suggestion: Suggestion) => void {
  const { getValues, setFocus } = useFormContext<DraftValues>();
  return ({ found, start }) => {
    const text = getValues(name);
    const at = text.startsWith(found, start) ? start : text.indexOf(found);
    setFocus(name);
    const field = document.activeElement;
    if (at >= 0 && field instanceof HTMLTextAreaElement) field.setSelectionRange(at, at + found.length);
  };
}
