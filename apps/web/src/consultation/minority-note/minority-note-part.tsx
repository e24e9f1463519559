import type { ConsultationView, MinorityNoteBody } from '@samenspel/contracts';
import { useEffect, useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api';
import { Button, ButtonRow, Form, Paragraph, Section, Small, SubmitButton, TextArea, useMessages } from '../../ui';
import { RemoveButton } from '../../ui/remove-button';
import { Texts } from '../proposal-text';
import { useDayWords } from '../use-day-words';

interface OfView {
  readonly view: ConsultationView;
}

/** What a colleague sees differently, beside the one voice of the party and never a second one. */
export function MinorityNotePart({ view }: OfView): ReactElement {
  const { t } = useTranslation('voice');
  const [changing, setChanging] = useState(view.minorityNote === null);
  const { minorityNote } = view;
  return (
    <Section title={t('minorityNote.title')}>
      {minorityNote === null || changing ? (
        <Write
          view={view}
          onSaved={() => {
            setChanging(false);
          }}
        />
      ) : (
        <Written
          view={view}
          note={minorityNote}
          onChange={() => {
            setChanging(true);
          }}
        />
      )}
    </Section>
  );
}

function Write({ view, onSaved }: OfView & { readonly onSaved: () => void }): ReactElement {
  const { t } = useTranslation('voice');
  const showMessage = useMessages();
  const party = view.sender?.party?.name ?? '';
  const form = useForm<MinorityNoteBody>({
    defaultValues: { text: view.minorityNote?.text ?? '' },
    shouldFocusError: false,
  });
  const send = useSend<MinorityNoteBody>({ method: 'PUT', ...placeOf(view) });
  const { setFocus } = form;
  useEffect(() => {
    setFocus('text');
  }, [setFocus]);
  const submit = async (body: MinorityNoteBody): Promise<void> => {
    await send.mutateAsync(body);
    onSaved();
    showMessage({ text: t('minorityNote.sent') });
  };
  return (
    <>
      <Paragraph>{t('minorityNote.lead', { party })}</Paragraph>
      <Paragraph>
        {t('minorityNote.noVoice', { party })} {t('minorityNote.whoSees')}
      </Paragraph>
      <Form form={form} onSubmit={submit}>
        <TextArea name="text" label={t('minorityNote.text')} rows={4} maxLength={2000} required />
        <SubmitButton>{t('minorityNote.send')}</SubmitButton>
      </Form>
    </>
  );
}

interface WrittenProps extends OfView {
  readonly note: NonNullable<ConsultationView['minorityNote']>;
  readonly onChange: () => void;
}

function Written({ view, note, onChange }: WrittenProps): ReactElement {
  const { t } = useTranslation('voice');
  const day = useDayWords();
  const party = view.sender?.party?.name ?? '';
  return (
    <>
      <blockquote className="sam-quote">
        <Texts text={note.text} />
      </blockquote>
      <Small>
        {t('minorityNote.written', { date: day(note.written.on) })} {t('minorityNote.noVoice', { party })}
      </Small>
      {view.mayWriteMinorityNote && (
        <ButtonRow>
          <Button onClick={onChange}>{t('minorityNote.change')}</Button>
          <Withdraw view={view} />
        </ButtonRow>
      )}
    </>
  );
}

function Withdraw({ view }: OfView): ReactElement {
  const { t } = useTranslation('voice');
  return (
    <RemoveButton
      label={t('minorityNote.withdraw')}
      title={t('minorityNote.withdrawTitle')}
      {...placeOf(view)}
      done={t('minorityNote.withdrawn')}
    >
      <Paragraph>{t('minorityNote.withdrawEffect')}</Paragraph>
    </RemoveButton>
  );
}

const placeOf = ({ step, sender }: ConsultationView): { path: string; refreshes: readonly string[] } => ({
  path: `/steps/${step.id}/minority-notes/${sender?.key ?? ''}`,
  refreshes: [`/steps/${step.id}`],
});
