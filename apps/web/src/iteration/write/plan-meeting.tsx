import type { IterationView, MeetingBody, MeetingView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import { useDayWords } from '../../consultation/use-day-words';
import { ConfirmDialog, Form, Paragraph, useMessages, useProblemWords, type Change } from '../../ui';
import { CancelMeeting } from './cancel-meeting';
import { FormButtons } from '../../ui/forms/form-buttons';
import { MeetingFields } from './meeting-fields';
import { fieldOfRefusal, valuesOfMeeting } from './meeting-values';
import { OnDemand } from '../../ui/forms/on-demand';

interface PlanMeetingProps {
  readonly view: IterationView;
}

/** Announces, changes or cancels the meeting; before anything goes out it shows who is told. */
export function PlanMeeting({ view }: PlanMeetingProps): ReactElement {
  const { t } = useTranslation('iteration');
  const planned = view.meeting?.cancelled === false ? view.meeting : null;
  return (
    <>
      <OnDemand label={t(planned ? 'meeting.change' : 'meeting.plan')}>
        {(close) => <Planning view={view} planned={planned} onClose={close} />}
      </OnDemand>
      {planned && <CancelMeeting view={view} />}
    </>
  );
}

interface PlanningProps extends PlanMeetingProps {
  readonly planned: MeetingView | null;
  readonly onClose: () => void;
}

function Planning({ view, planned, onClose }: PlanningProps): ReactElement {
  const { t } = useTranslation('iteration');
  const [wanted, setWanted] = useState<MeetingBody>();
  const form = useForm<MeetingBody>({ defaultValues: valuesOfMeeting(view, planned), shouldFocusError: false });
  const forget = (): void => {
    setWanted(undefined);
  };
  const announcing = useAnnouncing({ view, form, onClose, onSettled: forget });
  const change = useChange(planned, wanted);
  return (
    <>
      <Form
        form={form}
        onSubmit={(values) => {
          setWanted(values);
          return Promise.resolve();
        }}
      >
        <MeetingFields noticeDays={view.meetingNoticeDays} />
        <FormButtons submit={t(planned ? 'meeting.change' : 'meeting.plan')} onClose={onClose} />
      </Form>
      <ConfirmDialog
        open={wanted !== undefined}
        title={t(planned ? 'meeting.changeTitle' : 'meeting.announceTitle')}
        confirmLabel={t('meeting.announce')}
        busy={announcing.isPending}
        changes={change ? [change] : []}
        onConfirm={() => {
          if (wanted) void announcing.announce(wanted);
        }}
        onClose={forget}
      >
        <Paragraph>{t('meeting.told', { count: view.members.length })}</Paragraph>
      </ConfirmDialog>
    </>
  );
}

interface AnnouncingInput extends PlanMeetingProps {
  readonly form: UseFormReturn<MeetingBody>;
  readonly onClose: () => void;
  readonly onSettled: () => void;
}

/** Sends the meeting; a refusal stands at the field that it is about, and what was typed stays. */
function useAnnouncing({ view, form, onClose, onSettled }: AnnouncingInput): {
  readonly isPending: boolean;
  readonly announce: (body: MeetingBody) => Promise<void>;
} {
  const { t } = useTranslation('iteration');
  const showMessage = useMessages();
  const words = useProblemWords();
  const { isPending, mutateAsync } = useSend<MeetingBody, MeetingView>({
    method: 'PUT',
    path: `/steps/${view.step.id}/meeting`,
    refreshes: [`/steps/${view.step.id}`, '/work', '/tasks'],
  });
  const announce = async (body: MeetingBody): Promise<void> => {
    try {
      await mutateAsync(body);
      showMessage({ text: t('meeting.announced') });
      onClose();
    } catch (error) {
      form.setError(fieldOfRefusal(error), { type: 'api', message: words(error) });
    }
    onSettled();
  };
  return { isPending, announce };
}

function useChange(planned: MeetingView | null, wanted: MeetingBody | undefined): Change | undefined {
  const { t } = useTranslation('iteration');
  const dayWords = useDayWords();
  if (wanted === undefined) return undefined;
  const clock = (time: string): string => time.replace(':', '.');
  const after = t('meeting.when', {
    day: dayWords(wanted.on),
    from: clock(wanted.from),
    until: clock(wanted.until),
  });
  const { starts, ends } = planned ?? {};
  const before =
    starts && ends
      ? t('meeting.when', { day: dayWords(starts.on), from: starts.time, until: ends.time })
      : t('meeting.before');
  return { what: t('meeting.title'), before, after };
}
