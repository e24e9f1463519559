import type { DepartureBody, DepartureReceipt, DepartureView } from '@samenspel/contracts';
import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSend } from '../api';
import { pathOfTaskPart } from '../task/paths';
import { Alert, ConfirmDialog, Paragraph, useMessages, useProblemWords } from '../ui';
import { nameOfSuccessor, NEW_COLLEAGUE, type Successor } from './successor';

interface ConfirmDepartureProps {
  readonly departure: DepartureView;
  /** Undefined: closed. */
  readonly successor: Successor | undefined;
  readonly onClose: () => void;
}

/** Once more in short, with the reason that the record needs; then it moves. */
export function ConfirmDeparture({ departure, successor, onClose }: ConfirmDepartureProps): ReactElement {
  const { t } = useTranslation('departure');
  const words = useProblemWords();
  const { person, seats, tasks } = departure;
  const depart = useDepart(departure);
  const names = { from: person.name, to: successor === undefined ? '' : nameOfSuccessor(departure, successor) };
  return (
    <ConfirmDialog
      open={successor !== undefined}
      title={t('confirmTitle', names)}
      confirmLabel={t('confirm')}
      reasonRequired
      busy={depart.isPending}
      onConfirm={({ reason }) => {
        if (successor !== undefined) depart.send({ successor, reason });
      }}
      onClose={onClose}
    >
      <Paragraph>{t('confirmMoves', { ...names, seats: seats.length, tasks: tasks.length })}</Paragraph>
      <Paragraph>{t(successor?.tellLeaver === true ? 'toldBoth' : 'told', names)}</Paragraph>
      <Paragraph>{t('stays', { name: person.name })}</Paragraph>
      {depart.error !== null && <Alert kind="error">{words(depart.error)}</Alert>}
    </ConfirmDialog>
  );
}

interface Depart {
  readonly send: (given: { readonly successor: Successor; readonly reason: string }) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

function useDepart({ party, person, tasks }: DepartureView): Depart {
  const { t } = useTranslation('departure');
  const navigate = useNavigate();
  const showMessage = useMessages();
  // The same id until it was answered: after a lost connection it is still one departure.
  const id = useRef(crypto.randomUUID());
  const write = useSend<DepartureBody, DepartureReceipt>({
    method: 'POST',
    path: `/parties/${party.id}/people/${person.id}/departures`,
    refreshes: ['/parties/', '/tasks', '/programmes/', '/work'],
  });
  const first = tasks[0];
  return {
    isPending: write.isPending,
    error: write.error,
    send: ({ successor: { to, name, email, tellLeaver }, reason }) => {
      const told = { id: id.current, reason, tellLeaver };
      const body = to === NEW_COLLEAGUE ? { ...told, newColleague: { name, email } } : { ...told, toPersonId: to };
      write.mutate(body, {
        onSuccess: (receipt) => {
          showMessage({ text: t('done', { from: person.name, to: receipt.to.name }) });
          void navigate(first === undefined ? '/opgaven' : pathOfTaskPart(first.id, 'verloop'));
        },
      });
    },
  };
}
