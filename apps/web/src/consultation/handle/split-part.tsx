import type { ReactionItemsView, ReactionItemView, SplitBody, SplitSaved } from '@samenspel/contracts';
import { piecesOfText } from '@samenspel/domain';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import { Alert, Button, ButtonRow, Paragraph, Small, useMessages, useProblemWords } from '../../ui';
import { RemoveButton } from '../../ui/remove-button';
import { placesOfPieces } from './places-of-pieces';
import { useShortcuts } from './use-shortcuts';

interface SplitPartProps {
  readonly view: ReactionItemsView;
  readonly item: ReactionItemView;
}

/** A text that says more than one thing is handled in parts; or made whole again. */
export function SplitPart({ view, item }: SplitPartProps): ReactElement | null {
  const { t } = useTranslation('handling');
  const [splitting, setSplitting] = useState(false);
  const maySplit = view.maySplit && item.text !== null && item.split === null;
  useShortcuts({
    s: () => {
      if (maySplit) setSplitting(true);
    },
  });
  if (!view.maySplit || item.text === null) return null;
  if (item.split !== null) return <MakeWhole view={view} item={item} of={item.split.of} />;
  const close = (): void => {
    setSplitting(false);
  };
  if (splitting) return <Splitting view={view} item={item} text={item.text} onClose={close} />;
  return (
    <Button
      weight="subtle"
      onClick={() => {
        setSplitting(true);
      }}
    >
      {t('split.start')}
    </Button>
  );
}

function MakeWhole({ view, item, of }: SplitPartProps & { readonly of: number }): ReactElement {
  const { t } = useTranslation('handling');
  return (
    <RemoveButton
      label={t('split.undo')}
      title={t('split.undoTitle')}
      path={`/steps/${view.step.id}/reaction-items/${item.id}/split`}
      refreshes={refreshesOf(view)}
      done={t('split.undone')}
    >
      <Paragraph>{t('split.undoEffect', { count: of })}</Paragraph>
    </RemoveButton>
  );
}

interface SplittingProps extends SplitPartProps {
  readonly text: string;
  readonly onClose: () => void;
}

function Splitting({ view, item, text, onClose }: SplittingProps): ReactElement {
  const { t } = useTranslation('handling');
  const [fine, setFine] = useState(() => piecesOfText(text).length === 1);
  const [cuts, setCuts] = useState<readonly number[]>([]);
  const pieces = placesOfPieces(piecesOfText(text, fine));
  const toggle = (at: number): void => {
    setCuts(cuts.includes(at) ? cuts.filter((cut) => cut !== at) : [...cuts, at].toSorted((a, b) => a - b));
  };
  return (
    <fieldset className="sam-split">
      <legend>{t('split.title')}</legend>
      <Small>{t('split.lead')}</Small>
      <label className="sam-check">
        <input
          type="checkbox"
          autoFocus
          checked={fine}
          onChange={({ target }) => {
            setFine(target.checked);
            setCuts([]);
          }}
        />{' '}
        {t('split.fine')}
      </label>
      <ol className="sam-split__pieces">
        {pieces.map(({ at, words }) => (
          <Piece
            key={at}
            words={words}
            begins={cuts.includes(at)}
            onToggle={
              at === 0
                ? undefined
                : () => {
                    toggle(at);
                  }
            }
          />
        ))}
      </ol>
      <p role="status">{t('split.count', { count: cuts.length + 1 })}</p>
      {item.dispositionId !== null && <Alert kind="warning">{t('split.loses')}</Alert>}
      <SplitButtons view={view} item={item} cuts={cuts} onClose={onClose} />
    </fieldset>
  );
}

interface PieceProps {
  readonly words: string;
  readonly begins: boolean;
  /** Absent at the start of the text. */
  readonly onToggle: (() => void) | undefined;
}

function Piece({ words, begins, onToggle }: PieceProps): ReactElement {
  const { t } = useTranslation('handling');
  return (
    <li className={begins ? 'sam-split__piece sam-split__piece--begins' : 'sam-split__piece'}>
      {onToggle && (
        <label className="sam-check">
          <input
            type="checkbox"
            checked={begins}
            onChange={onToggle}
            aria-label={t('split.beginsAt', { words: words.trim().slice(0, 60) })}
          />{' '}
          <span aria-hidden="true">{t('split.begins')}</span>
        </label>
      )}
      <span className="sam-typed">{words}</span>
    </li>
  );
}

interface SplitButtonsProps extends SplitPartProps {
  readonly cuts: readonly number[];
  readonly onClose: () => void;
}

function SplitButtons({ view, item, cuts, onClose }: SplitButtonsProps): ReactElement {
  const { t } = useTranslation('handling');
  const showMessage = useMessages();
  const problemWords = useProblemWords();
  const send = useSend<SplitBody, SplitSaved>({
    method: 'PUT',
    path: `/steps/${view.step.id}/reaction-items/${item.id}/split`,
    refreshes: refreshesOf(view),
  });
  const split = async (): Promise<void> => {
    try {
      const { itemIds } = await send.mutateAsync({ cuts: [...cuts] });
      showMessage({ text: t('split.saved', { count: itemIds.length }) });
      onClose();
    } catch {
      // It is shown above the button.
    }
  };
  return (
    <>
      {send.error && <Alert kind="error">{problemWords(send.error)}</Alert>}
      <ButtonRow>
        {cuts.length > 0 && (
          <Button busy={send.isPending} onClick={() => void split()}>
            {t('split.save', { count: cuts.length + 1 })}
          </Button>
        )}
        <Button weight="subtle" onClick={onClose}>
          {t('split.cancel')}
        </Button>
      </ButtonRow>
    </>
  );
}

const refreshesOf = ({ step }: ReactionItemsView): readonly string[] => [`/steps/${step.id}`, '/work', '/tasks'];
