import type { TaskView } from '@samenspel/contracts';
import '../styles/steering.css';
import { Suspense, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { pathOfTask } from '../task/paths';
import { Button, ButtonLink, ButtonRow, Section, Small, Today } from '../ui';
import { useSearchParams } from 'react-router';
import type { Steer } from './possible-steers';
import { UNDO } from './undo-address';
import { SteeringDialog } from './steering-dialog';

interface SteeringButtonsProps {
  readonly task: TaskView;
  readonly steers: readonly Steer[];
}

/** A dialog that was closed stays where it is, so that the browser gives the focus back to the button. */
interface Shown {
  readonly steer: Steer;
  readonly open: boolean;
  readonly nth: number;
}

/** One button for each command; a press shows the effect first. */
export function SteeringButtons({ task, steers }: SteeringButtonsProps): ReactElement {
  const { t } = useTranslation('steering');
  const [shown, setShown] = useState<Shown>();
  const onBehalf = onBehalfOf(task);
  return (
    <Today value={task.today}>
      <Section title={t('bar.title')}>
        <Small>{t('bar.lead')}</Small>
        <div className="sam-steering" role="toolbar" aria-label={t('bar.label')} onKeyDown={moveWithArrows}>
          {steers.map((steer) => (
            <Button
              key={steer}
              aria-haspopup="dialog"
              onClick={() => {
                setShown({ steer, open: true, nth: (shown?.nth ?? 0) + 1 });
              }}
            >
              {t(`button.${steer}`)}
            </Button>
          ))}
        </div>
        {onBehalf !== undefined && (
          <ButtonRow>
            <ButtonLink to={onBehalf} weight="subtle">
              {t('onBehalf.button')}
            </ButtonLink>
          </ButtonRow>
        )}
        <UndoDialog task={task} />
        {shown && (
          // Waiting for its texts must not hide the buttons: the browser gives the focus back to the one that was pressed.
          <Suspense fallback={null}>
            <SteeringDialog
              key={shown.nth}
              task={task}
              steer={shown.steer}
              open={shown.open}
              onClose={() => {
                setShown({ ...shown, open: false });
              }}
            />
          </Suspense>
        )}
      </Section>
    </Today>
  );
}

/** The message after a command leads here: the address names what is taken back. */
function UndoDialog({ task }: Pick<SteeringButtonsProps, 'task'>): ReactElement | null {
  const [search, setSearch] = useSearchParams();
  const undone = search.get(UNDO);
  if (undone === null) return null;
  const close = (): void => {
    setSearch(
      (before) => {
        before.delete(UNDO);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return (
    <Suspense fallback={null}>
      <SteeringDialog
        key={undone}
        task={task}
        steer={undone === 'resume' ? 'resume' : 'undo'}
        commandId={undone}
        open
        onClose={close}
      />
    </Suspense>
  );
}

const stepsToldByTelephone: readonly string[] = ['invitation', 'iteration', 'consultation'];

/** Where an answer is entered that was told by telephone; undefined where nothing can be. */
function onBehalfOf({ id, now, may }: TaskView): string | undefined {
  if (!may.answerOnBehalf || now?.status !== 'open' || !stepsToldByTelephone.includes(now.kind)) return undefined;
  return `${pathOfTask(id)}/stap/${now.stepId}/namens`;
}

/** Arrows move along the bar, as in a toolbar; every button also keeps its own place in the Tab order. */
function moveWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  // The dialog stands outside of the bar: its keys do not come by here.
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (at === -1) return;
  event.preventDefault();
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}
