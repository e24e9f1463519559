import type { IterationView, MeetingView } from '@samenspel/contracts';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { useDayWords } from '../consultation/use-day-words';
import {
  Alert,
  Button,
  ButtonRow,
  CounterWithNames,
  MarkShape,
  Paragraph,
  Small,
  useMessages,
  useProblemWords,
} from '../ui';
import { useDownload } from '../download/use-download';
import { Part } from './part';

interface MeetingPartProps {
  readonly view: IterationView;
}

const PlanMeeting = lazy(async () => ({ default: (await import('./write/plan-meeting')).PlanMeeting }));

/** The meeting of the cycle: when and where, accept it, and put it in the own calendar. */
export function MeetingPart({ view }: MeetingPartProps): ReactElement {
  const { t } = useTranslation('iteration');
  const { meeting, may } = view;
  return (
    <Part name="meeting" title={t('meeting.title')}>
      {meeting === null ? <NoMeeting view={view} /> : <Planned view={view} meeting={meeting} />}
      {may.planMeeting && (
        <Suspense>
          <PlanMeeting key={meeting?.version ?? 0} view={view} />
        </Suspense>
      )}
    </Part>
  );
}

function NoMeeting({ view }: MeetingPartProps): ReactElement {
  const { t } = useTranslation('iteration');
  const dayWords = useDayWords();
  const { latestAnnouncement, step } = view;
  const isAhead = latestAnnouncement !== null && latestAnnouncement >= step.deadline.today && step.closed === null;
  return (
    <Paragraph>
      {t('meeting.none')} {isAhead && t('meeting.latest', { date: dayWords(latestAnnouncement) })}
    </Paragraph>
  );
}

interface PlannedProps extends MeetingPartProps {
  readonly meeting: MeetingView;
}

function Planned({ view, meeting }: PlannedProps): ReactElement {
  const { t } = useTranslation('iteration');
  const dayWords = useDayWords();
  const { starts, ends, location, agenda, shortNoticeReason, cancelled } = meeting;
  const when = t('meeting.when', { day: dayWords(starts.on), from: starts.time, until: ends.time });
  return (
    <>
      {cancelled && <Alert kind="warning">{t('meeting.cancelled')}</Alert>}
      <p className="sam-meeting__when">{cancelled ? <s>{when}</s> : when}</p>
      <Paragraph>{location}</Paragraph>
      {shortNoticeReason !== '' && <Small>{t('meeting.shortNotice', { reason: shortNoticeReason })}</Small>}
      <Typed title={t('meeting.agenda')} text={agenda} />
      {!cancelled && <Accepting view={view} meeting={meeting} />}
    </>
  );
}

function Typed({ title, text }: { readonly title: string; readonly text: string }): ReactElement | null {
  if (text === '') return null;
  return (
    <>
      <h3 className="utrecht-heading-3">{title}</h3>
      <p className="utrecht-paragraph sam-typed">{text}</p>
    </>
  );
}

function Accepting({ view, meeting }: PlannedProps): ReactElement {
  const { t } = useTranslation('iteration');
  const calendar = useDownload({
    path: `/meetings/${meeting.id}/calendar`,
    type: 'text/calendar',
    name: 'samenspel.ics',
  });
  return (
    <>
      {view.may.answer && view.mySeatId !== null && (
        <ComesOrNot stepId={view.step.id} meeting={meeting} seatId={view.mySeatId} />
      )}
      <ButtonRow>
        <Button busy={calendar.isPending} onClick={calendar.start}>
          {t('meeting.calendar')}
        </Button>
      </ButtonRow>
      <WhoComes view={view} meeting={meeting} />
    </>
  );
}

interface ComesOrNotProps {
  readonly stepId: string;
  readonly meeting: MeetingView;
  readonly seatId: string;
}

function ComesOrNot({ stepId, meeting, seatId }: ComesOrNotProps): ReactElement {
  const { t } = useTranslation('iteration');
  const showMessage = useMessages();
  const words = useProblemWords();
  const send = useSend<{ coming: boolean }, MeetingView>({
    method: 'PUT',
    path: `/meetings/${meeting.id}/attendance/${seatId}`,
    refreshes: [`/steps/${stepId}`],
  });
  const said = meeting.attendance.find((one) => one.seatId === seatId)?.coming;
  const shown = send.isPending ? send.variables.coming : said;
  const onError = (error: unknown): void => {
    showMessage({ text: words(error) });
  };
  return (
    <div role="group" aria-label={t('meeting.ask')} className="sam-taps sam-taps--two">
      {([true, false] as const).map((coming) => (
        <button
          key={String(coming)}
          type="button"
          aria-pressed={shown === coming}
          className="sam-tap"
          onClick={() => {
            send.mutate({ coming }, { onError });
          }}
        >
          <MarkShape mark={shown === coming ? 'now' : 'open'} />
          {t(coming ? 'meeting.comes' : 'meeting.comesNot')}
        </button>
      ))}
      <p className="sam-small sam-taps__said" role="status">
        {send.isSuccess && t('meeting.answered')}
      </p>
    </div>
  );
}

function WhoComes({ view, meeting }: PlannedProps): ReactElement {
  const { t } = useTranslation('iteration');
  const said = new Map(meeting.attendance.map(({ seatId, coming }) => [seatId, coming]));
  const namesOf = (answer: boolean | undefined): string[] =>
    view.members
      .filter(({ seat }) => said.get(seat.id) === answer)
      .map(({ seat }) => seat.person?.name ?? seat.party.name);
  const coming = namesOf(true);
  return (
    <CounterWithNames
      sentence={t('meeting.counter', { coming: coming.length, of: view.members.length })}
      groups={[
        { title: t('meeting.coming'), names: coming },
        { title: t('meeting.notComing'), names: namesOf(false) },
        { title: t('meeting.unknown'), names: namesOf(undefined) },
      ]}
    />
  );
}
