import type { MoreTimeRefusal, MoreTimeRequests as Requests, MoreTimeView, TaskView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead, useSend } from '../../api';
import { SteeringDialog } from '../../steering/steering-dialog';
import {
  Alert,
  Button,
  ButtonRow,
  ConfirmDialog,
  Paragraph,
  Section,
  Small,
  StatusMark,
  useMessages,
  useProblemWords,
  VisuallyHidden,
} from '../../ui';
import { useDayWords } from '../use-day-words';

interface OfTask {
  readonly task: TaskView;
}

/** Who asks for more time: one press opens the extension with that day filled in, another says no with a reason. */
export function MoreTimeRequests({ task }: OfTask): ReactElement | null {
  const { data } = useRead<Requests>(`/tasks/${task.id}/more-time-requests`);
  if (data === undefined || data.requests.length === 0) return null;
  return <RequestList task={task} requests={data.requests} />;
}

function RequestList({ task, requests }: OfTask & Requests): ReactElement {
  const { t } = useTranslation('voice');
  return (
    <Section level={3} title={t('moreTime.requests')}>
      <ul className="sam-rows">
        {requests.map((request) => (
          <Request key={request.id} task={task} request={request} />
        ))}
      </ul>
    </Section>
  );
}

interface OneRequest extends OfTask {
  readonly request: MoreTimeView;
}

const markOf = { open: 'now', granted: 'done', 'partly-granted': 'done' } as const satisfies Partial<
  Record<MoreTimeView['stand'], 'now' | 'done'>
>;

function Request({ task, request }: OneRequest): ReactElement {
  const { t } = useTranslation('voice');
  const day = useDayWords();
  const { party, until, reason, stand, by, asked, refusal } = request;
  const mark = stand in markOf ? markOf[stand as keyof typeof markOf] : 'open';
  return (
    <li className="sam-rows__row">
      <Paragraph>
        <strong>{t('moreTime.line', { party: party.name, until: day(until) })}</strong>
      </Paragraph>
      <p className="utrecht-paragraph sam-typed">{reason}</p>
      <p className="utrecht-paragraph">
        <StatusMark mark={mark}>{t(`moreTime.word.${stand}`)}</StatusMark>
      </p>
      {stand === 'refused' && <p className="utrecht-paragraph sam-typed">{refusal}</p>}
      <Small>{t('moreTime.by', { by, date: day(asked.on) })}</Small>
      {stand === 'open' && task.status === 'running' && <Answers task={task} request={request} />}
    </li>
  );
}

/** A dialog that was closed stays where it is, so that the browser gives the focus back to its button. */
function Answers({ task, request }: OneRequest): ReactElement {
  const { t } = useTranslation('voice');
  const day = useDayWords();
  const [extending, setExtending] = useState({ open: false, nth: 0 });
  const { party, until } = request;
  return (
    <>
      <ButtonRow>
        <Button
          aria-haspopup="dialog"
          onClick={() => {
            setExtending(({ nth }) => ({ open: true, nth: nth + 1 }));
          }}
        >
          {t('moreTime.extend', { until: day(until) })} <VisuallyHidden>({party.name})</VisuallyHidden>
        </Button>
        <Refuse task={task} request={request} />
      </ButtonRow>
      {extending.nth > 0 && (
        <SteeringDialog
          key={extending.nth}
          task={task}
          steer="extend"
          lastDay={until}
          open={extending.open}
          onClose={() => {
            setExtending(({ nth }) => ({ open: false, nth }));
          }}
        />
      )}
    </>
  );
}

function Refuse({ task, request }: OneRequest): ReactElement {
  const { t } = useTranslation('voice');
  const words = useProblemWords();
  const showMessage = useMessages();
  const [open, setOpen] = useState(false);
  const { party, by } = request;
  const refuse = useSend<MoreTimeRefusal>({
    method: 'PUT',
    path: `/more-time-requests/${request.id}/refusal`,
    refreshes: [`/tasks/${task.id}`, '/work', '/programmes/'],
  });
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      <Button
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('moreTime.refuse')} <VisuallyHidden>({party.name})</VisuallyHidden>
      </Button>
      <ConfirmDialog
        open={open}
        title={t('moreTime.refuseTitle', { party: party.name })}
        confirmLabel={t('moreTime.refuseConfirm')}
        reasonRequired
        busy={refuse.isPending}
        onConfirm={({ reason }) => {
          refuse.mutate(
            { reason },
            {
              onSuccess: () => {
                close();
                showMessage({ text: t('moreTime.refused', { by }) });
              },
            },
          );
        }}
        onClose={close}
      >
        <Paragraph>{t('moreTime.refuseEffect', { by })}</Paragraph>
        {refuse.error !== null && <Alert kind="error">{words(refuse.error)}</Alert>}
      </ConfirmDialog>
    </>
  );
}
