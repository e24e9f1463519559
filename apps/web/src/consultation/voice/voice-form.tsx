import type {
  ConsultationView,
  PartyVoiceView,
  PreparedVoiceBody,
  PreparedVoiceSaved,
  ReactionBody,
  Receipt,
} from '@samenspel/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiProblem, useSend } from '../../api';
import { Button, ButtonRow, Form, SaveState, Section, Small, SubmitButton, useMessages } from '../../ui';
import { Final, Paused, Questions, reactionOf } from '../reaction-form';
import { bodyOf } from '../reaction-values';
import { draftOnDevice } from '../use-kept-draft';
import { draftPathOf, savedBefore, useReactionForm } from '../use-reaction-form';
import { Newer } from './newer';

interface VoiceFormProps {
  readonly view: ConsultationView;
  readonly voice: PartyVoiceView;
  readonly choice: string | undefined;
  readonly onConfirmed: () => void;
}

/** What colleagues wrote, to write on; who holds the mandate confirms it, a colleague hands it over. */
export function VoiceForm(props: VoiceFormProps): ReactElement {
  const { t } = useTranslation(['voice', 'consultation']);
  const { view, voice } = props;
  const { prepared, mayConfirm } = voice;
  const party = view.sender?.party?.name ?? '';
  const start = prepared?.awaits ? { answers: prepared.answers } : view.reaction?.body;
  const { form, draft, sending } = useReactionForm(view, props.choice, start);
  const [read, setRead] = useState(() => versionRead(view, prepared));
  const confirm = useConfirm(props, read);
  const prepare = usePrepare(props, read, setRead);
  const isNewer = prepared !== null && prepared.version > read;
  const mine = bodyOf(view.prompts, form.watch());
  return (
    <Section title={t('consultation:react.questions')}>
      <Paused view={view} />
      {isNewer && (
        <Newer
          view={view}
          prepared={prepared}
          form={form}
          mine={mine.answers}
          onGoOn={() => {
            setRead(prepared.version);
          }}
        />
      )}
      <Form form={form} onSubmit={sending(mayConfirm ? confirm : prepare.send)}>
        <Questions view={view} />
        {mayConfirm ? (
          <>
            <Final />
            <SubmitButton>{t('prepare.confirmButton', { party })}</SubmitButton>
          </>
        ) : (
          <>
            <Small>{t('consultation:react.noClientData')}</Small>
            <PrepareButtons onChoose={prepare.choose} />
          </>
        )}
        <SaveState saved={draft.saved ?? savedBefore(view)} />
      </Form>
    </Section>
  );
}

function PrepareButtons({ onChoose }: { readonly onChoose: (handOver: boolean) => void }): ReactElement {
  const { t } = useTranslation('voice');
  return (
    <ButtonRow>
      <span
        onClickCapture={() => {
          onChoose(true);
        }}
      >
        <SubmitButton>{t('prepare.handOver')}</SubmitButton>
      </span>
      <Button
        type="submit"
        onClick={() => {
          onChoose(false);
        }}
      >
        {t('prepare.keep')}
      </Button>
    </ButtonRow>
  );
}

/** An own text that is older than what colleagues saved was not written on top of theirs. */
function versionRead(view: ConsultationView, prepared: PartyVoiceView['prepared']): number {
  if (prepared === null) return 0;
  const isOlder = view.draft !== null && view.draft.saved.at < prepared.written.at;
  return isOlder || draftOnDevice(draftPathOf(view)) !== undefined ? prepared.version - 1 : prepared.version;
}

function useConfirm({ view, voice, onConfirmed }: VoiceFormProps, read: number): (body: ReactionBody) => Promise<void> {
  const { t } = useTranslation('consultation');
  const showMessage = useMessages();
  const { path, ...reaction } = reactionOf(view);
  const query = voice.prepared === null || read === 0 ? '' : `?prepared=${String(read)}`;
  const send = useSend<ReactionBody, Receipt>({ ...reaction, path: `${path}${query}` });
  return async (body) => {
    await send.mutateAsync(body);
    showMessage({ text: t('react.sent') });
    onConfirmed();
  };
}

interface Preparing {
  readonly send: (body: ReactionBody) => Promise<void>;
  /** Which button was pressed. */
  readonly choose: (handOver: boolean) => void;
}

function usePrepare({ view }: VoiceFormProps, read: number, setRead: (version: number) => void): Preparing {
  const queries = useQueryClient();
  const told = useToldWords();
  const showMessage = useMessages();
  const handOver = useRef(true);
  const stepPath = `/steps/${view.step.id}`;
  const send = useSend<PreparedVoiceBody, PreparedVoiceSaved>({
    method: 'PUT',
    path: `${stepPath}/prepared-voices/${view.sender?.key ?? ''}`,
    ifMatch: `"${String(read)}"`,
    refreshes: [stepPath],
  });
  return {
    choose: (chosen) => {
      handOver.current = chosen;
    },
    send: async ({ answers }) => {
      try {
        const { version, mailedTo } = await send.mutateAsync({ answers, handOver: handOver.current });
        setRead(version);
        showMessage({ text: told(handOver.current, mailedTo) });
      } catch (error) {
        // A colleague wrote meanwhile: their text is shown beside the own one, and nothing is lost.
        if (isApiProblem(error, 412)) await queries.invalidateQueries();
        throw error;
      }
    },
  };
}

function useToldWords(): (handedOver: boolean, names: readonly string[]) => string {
  const { t } = useTranslation('voice');
  return (handedOver, names) => {
    if (!handedOver) return t('prepare.kept');
    if (names.length === 0) return t('prepare.handedOverNobody');
    return t(names.length === 1 ? 'prepare.handedOver' : 'prepare.handedOverMany', { names: names.join(', ') });
  };
}
