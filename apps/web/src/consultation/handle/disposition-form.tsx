import type {
  DispositionBody,
  DispositionSaved,
  DispositionView,
  ReactionItemsView,
  ReactionItemView,
} from '@samenspel/contracts';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import {
  Alert,
  Button,
  ButtonRow,
  ChoiceList,
  Form,
  Section,
  Small,
  SubmitButton,
  TextArea,
  useMessages,
  useProblemWords,
} from '../../ui';
import { fieldId } from '../../ui/forms/field-labels';
import { Texts } from '../proposal-text';
import { useShortcuts } from './use-shortcuts';

interface DispositionFormProps {
  readonly view: ReactionItemsView;
  readonly item: ReactionItemView;
  /** Reactions that get the same disposition, chosen in the list. */
  readonly selected: readonly string[];
  readonly onNext: (handled: readonly string[]) => void;
  readonly onMove: (by: 1 | -1) => void;
}

interface Values {
  readonly kind: string;
  readonly reason: string;
  readonly changedText: string;
}

const kinds = ['taken-over', 'partly', 'not-taken-over'] as const satisfies readonly DispositionView['kind'][];
const MOST_CHARACTERS = 2000;

export function DispositionForm(props: DispositionFormProps): ReactElement {
  const { view, item } = props;
  const made = view.dispositions.find(({ id }) => id === item.dispositionId);
  if (!view.mayDispose) return made ? <Made made={made} /> : <></>;
  return <Deciding {...props} made={made} />;
}

/** For who reads along. */
function Made({ made }: { readonly made: DispositionView }): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  return (
    <Section title={`${t('handling:decision')}: ${t(`done.${made.kind}`)}`} level={3}>
      <Texts text={made.reason} />
      {made.changedText !== '' && <Small>{made.changedText}</Small>}
    </Section>
  );
}

type DecidingProps = DispositionFormProps & { readonly made: DispositionView | undefined };

function Deciding(props: DecidingProps): ReactElement {
  const { selected, made, onNext } = props;
  const form = useForm<Values>({ defaultValues: valuesOf(made), shouldFocusError: false });
  const [onlyThis, setOnlyThis] = useState(false);
  const itemIds = itemsFor(props, onlyThis);
  const dispose = useDispose(props, onlyThis ? undefined : made);
  useKindKeys(form);
  const submit = async ({ kind, reason, changedText }: Values): Promise<void> => {
    const chosen = kinds.find((one) => one === kind) ?? 'partly';
    await dispose.save({ itemIds: [...itemIds], kind: chosen, reason, changedText });
    onNext(itemIds);
  };
  const sendByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
      event.currentTarget.querySelector('form')?.requestSubmit();
  };
  const isShared = made !== undefined && made.itemIds.length > 1 && selected.length === 0;
  return (
    <div onKeyDown={sendByKey}>
      <Form form={form} onSubmit={submit}>
        {isShared && <SharedWith count={made.itemIds.length} onlyThis={onlyThis} onChoose={setOnlyThis} />}
        <DispositionFields />
        <FormButtons {...props} count={itemIds.length} onWithdraw={dispose.withdraw} />
        <Refusal error={dispose.refusal} />
      </Form>
    </div>
  );
}

const valuesOf = (made: DispositionView | undefined): Values => ({
  kind: made?.kind ?? '',
  reason: made?.reason ?? '',
  changedText: made?.changedText ?? '',
});

function DispositionFields(): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  return (
    <>
      <ChoiceList
        name="kind"
        label={t('handling:decision')}
        required
        layout="row"
        choices={kinds.map((value) => ({ value, label: t(`handling:kind.${value}`) }))}
      />
      <TextArea name="reason" label={t('handling:reason')} required rows={4} maxLength={MOST_CHARACTERS} />
      <TextArea
        name="changedText"
        label={t('handling:changed')}
        hint={t('handling:changedHint')}
        rows={2}
        maxLength={MOST_CHARACTERS}
      />
    </>
  );
}

interface FormButtonsProps extends DecidingProps {
  /** How many reactions the press handles. */
  readonly count: number;
  readonly onWithdraw: () => void;
}

function FormButtons({ made, count, onMove, onWithdraw }: FormButtonsProps): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  return (
    <ButtonRow>
      <SubmitButton>{count > 1 ? t('handling:saveMany', { count }) : t('handling:save')}</SubmitButton>
      <Button
        onClick={() => {
          onMove(-1);
        }}
      >
        {t('handling:previous')}
      </Button>
      <Button
        onClick={() => {
          onMove(1);
        }}
      >
        {t('handling:next')}
      </Button>
      {made && (
        <Button weight="subtle" onClick={onWithdraw}>
          {t('handling:withdraw')}
        </Button>
      )}
    </ButtonRow>
  );
}

function Refusal({ error }: { readonly error: Error | null }): ReactElement | null {
  const problemWords = useProblemWords();
  return error === null ? null : <Alert kind="error">{problemWords(error)}</Alert>;
}

/** Exactly the selection; else all that share the disposition; else this one. */
function itemsFor({ item, selected, made }: DecidingProps, onlyThis: boolean): readonly string[] {
  if (selected.length > 0) return selected;
  return made === undefined || onlyThis ? [item.id] : made.itemIds;
}

interface Dispose {
  readonly save: (body: DispositionBody) => Promise<unknown>;
  readonly withdraw: () => void;
  readonly refusal: Error | null;
}

/** A new disposition takes its reactions along; one that is there changes by its version. */
function useDispose({ view, selected }: DispositionFormProps, made: DispositionView | undefined): Dispose {
  const { t } = useTranslation(['consultation', 'handling']);
  const showMessage = useMessages();
  const stepPath = `/steps/${view.step.id}`;
  const refreshes = [stepPath, '/work', '/tasks'];
  const changes = made !== undefined && selected.length === 0;
  const save = useSend<DispositionBody, DispositionSaved>({
    method: changes ? 'PUT' : 'POST',
    path: changes ? `/dispositions/${made.id}` : `${stepPath}/dispositions`,
    ...(changes ? { ifMatch: `"${String(made.version)}"` } : {}),
    refreshes,
  });
  const remove = useSend<undefined>({ method: 'DELETE', path: `/dispositions/${made?.id ?? ''}`, refreshes });
  return {
    save: async (body) => {
      await save.mutateAsync(body);
      showMessage({ text: t('handling:saved') });
    },
    withdraw: () => {
      remove.mutate(undefined);
    },
    refusal: remove.error,
  };
}

/** o, d and x choose what is done; r goes to the reason. */
function useKindKeys(form: UseFormReturn<Values>): void {
  const choose = (kind: string) => (): void => {
    form.setValue('kind', kind, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  };
  useShortcuts({
    o: choose('taken-over'),
    d: choose('partly'),
    x: choose('not-taken-over'),
    r: () => {
      // The form library focuses a moment later, when the first letter is already typed.
      document.getElementById(fieldId('reason'))?.focus();
    },
  });
}

interface SharedWithProps {
  readonly count: number;
  readonly onlyThis: boolean;
  readonly onChoose: (onlyThis: boolean) => void;
}

function SharedWith({ count, onlyThis, onChoose }: SharedWithProps): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  return (
    <fieldset className="sam-shared">
      <legend className="sam-small">{t('handling:shared', { count })}</legend>
      {[false, true].map((one) => (
        <label key={String(one)} className="sam-check">
          <input
            type="radio"
            name="shared"
            checked={onlyThis === one}
            onChange={() => {
              onChoose(one);
            }}
          />{' '}
          {one ? t('handling:onlyThis') : t('handling:forAll', { count })}
        </label>
      ))}
    </fieldset>
  );
}
