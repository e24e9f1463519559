import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from './button';

/** One line of the effect: "Sluitingsdatum: donderdag 3 december -> donderdag 10 december". */
export interface Change {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

export interface Told {
  readonly id: string;
  readonly name: string;
  /** Must act themselves, so they are told in any case. */
  readonly always?: boolean;
}

export interface Confirmed {
  readonly reason: string;
  readonly toldIds: readonly string[];
}

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly confirmLabel: string;
  readonly changes?: readonly Change[];
  /** Who gets a message; each can be left out, but for those who must act. */
  readonly told?: readonly Told[];
  readonly toldTitle?: string;
  readonly reasonRequired?: boolean;
  readonly busy?: boolean;
  /** It would be refused: only the way back is left, and `children` say why. */
  readonly blocked?: boolean;
  readonly children?: ReactNode;
  readonly onConfirm: (confirmed: Confirmed) => void;
  readonly onClose: () => void;
}

/** Shows the effect before anything is sent or cannot be undone: what changes, who is told, and why. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (props.open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [props.open]);
  return (
    <dialog ref={dialog} className="sam-dialog" aria-labelledby={id} onClose={props.onClose}>
      <h2 id={id} className="utrecht-heading-2">
        {props.title}
      </h2>
      {props.open && <Effect {...props} />}
    </dialog>
  );
}

const plainConfirmation = { changes: [], told: [], reasonRequired: false, busy: false, blocked: false } as const;

function Effect(props: ConfirmDialogProps): ReactElement {
  const { t } = useTranslation();
  const { changes, told, reasonRequired, busy, blocked, confirmLabel } = { ...plainConfirmation, ...props };
  const [reason, setReason] = useState('');
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const reasonMissing = reasonRequired && reason.trim() === '';
  const toggle = (id: string): void => {
    setLeftOut((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]));
  };
  const confirm = (): void => {
    setTried(true);
    if (reasonMissing) return;
    props.onConfirm({
      reason: reason.trim(),
      toldIds: told.map((one) => one.id).filter((id) => !leftOut.includes(id)),
    });
  };
  return (
    <>
      {props.children}
      <ChangeList changes={changes} />
      {told.length > 0 && (
        <ToldList title={props.toldTitle} told={told} leftOut={leftOut} onToggle={toggle} onLeaveOut={setLeftOut} />
      )}
      {reasonRequired && !blocked && <Reason value={reason} onChange={setReason} missing={tried && reasonMissing} />}
      <ButtonRow>
        {!blocked && (
          <Button weight="primary" busy={busy} onClick={confirm}>
            {confirmLabel}
          </Button>
        )}
        <Button onClick={props.onClose}>{t('actions.cancel')}</Button>
      </ButtonRow>
    </>
  );
}

/** What it was and what it will be; nothing when nothing changes. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }): ReactElement | null {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <dl className="sam-changes">
      {changes.map(({ what, before, after }) => (
        <div key={what} className="sam-changes__change">
          <dt>{what}</dt>
          <dd>
            <span className="sam-changes__label">{t('dialog.before')}</span> <s>{before}</s>
          </dd>
          <dd>
            <span className="sam-changes__label">{t('dialog.after')}</span> <strong>{after}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ToldListProps {
  readonly title: string | undefined;
  readonly told: readonly Told[];
  readonly leftOut: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly onLeaveOut: (ids: readonly string[]) => void;
}

// Of more people than this, the one who must get it is quicker found among nobody than left over from everybody.
const fewPeople = 5;

function ToldList({ title, told, leftOut, onToggle, onLeaveOut }: ToldListProps): ReactElement {
  const { t } = useTranslation();
  const optional = told.filter(({ always = false }) => !always).map(({ id }) => id);
  return (
    <fieldset className="sam-told">
      <legend className="utrecht-form-label">
        {title ?? t('dialog.told')} ({told.length - leftOut.length})
      </legend>
      {optional.length > fewPeople && (
        <Button
          weight="subtle"
          onClick={() => {
            onLeaveOut(leftOut.length === 0 ? optional : []);
          }}
        >
          {t(leftOut.length === 0 ? 'dialog.nobody' : 'dialog.everybody')}
        </Button>
      )}
      <div className="sam-told__people">
        {told.map(({ id, name, always = false }) => (
          <label key={id} className="sam-check">
            <input
              type="checkbox"
              checked={!leftOut.includes(id)}
              disabled={always}
              onChange={() => {
                onToggle(id);
              }}
            />{' '}
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ReasonProps {
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (value: string) => void;
}

function Reason({ value, missing, onChange }: ReasonProps): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={missing ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'}>
      <label className="utrecht-form-label" htmlFor={id}>
        {t('dialog.reason')} <span className="sam-field__need">{t('form.required')}</span>
      </label>
      <p className="utrecht-form-field-description" id={`${id}-hint`}>
        {t('dialog.reasonHint')}
      </p>
      {missing && (
        <p className="utrecht-form-field-error-message" id={`${id}-error`} role="alert">
          {t('form.isRequired')}
        </p>
      )}
      <textarea
        id={id}
        rows={3}
        value={value}
        aria-invalid={missing || undefined}
        aria-describedby={`${id}-hint${missing ? ` ${id}-error` : ''}`}
        className="utrecht-textarea utrecht-textarea--html-textarea"
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
