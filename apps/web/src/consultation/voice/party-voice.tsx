import type { ConsultationView, PartyVoiceView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, ButtonRow, Disclosure, Paragraph, Section, Small, StatusMark } from '../../ui';
import { SentReaction } from '../sent-reaction';
import { useDayWords } from '../use-day-words';
import { useHolderWords } from './use-holder-words';
import { VoiceForm } from './voice-form';

interface PartyVoiceProps {
  readonly view: ConsultationView;
  readonly voice: PartyVoiceView;
  readonly choice: string | undefined;
}

/** Colleagues prepare the one voice of their party; who holds the mandate reads, changes and confirms it. */
export function PartyVoice({ view, voice, choice }: PartyVoiceProps): ReactElement {
  const { prepared, mayConfirm } = voice;
  const awaits = prepared?.awaits ?? false;
  const [writing, setWriting] = useState(view.reaction === null || awaits || view.draft !== null);
  return (
    <>
      <HowItCounts view={view} voice={voice} />
      {view.reaction !== null && <SentReaction view={view} reaction={view.reaction} />}
      {writing || (awaits && mayConfirm) ? (
        <VoiceForm
          view={view}
          voice={voice}
          choice={choice}
          onConfirmed={() => {
            setWriting(false);
          }}
        />
      ) : (
        <Change
          onChange={() => {
            setWriting(true);
          }}
        />
      )}
    </>
  );
}

function Change({ onChange }: { readonly onChange: () => void }): ReactElement {
  const { t } = useTranslation('consultation');
  return (
    <ButtonRow>
      <Button onClick={onChange}>{t('mine.change')}</Button>
    </ButtonRow>
  );
}

function HowItCounts({ view, voice }: Omit<PartyVoiceProps, 'choice'>): ReactElement {
  const { t } = useTranslation('voice');
  const party = view.sender?.party?.name ?? '';
  const { prepared, mayConfirm } = voice;
  return (
    <Section title={t('prepare.title', { party })} card>
      {!mayConfirm && <WhoConfirms voice={voice} party={party} />}
      {prepared && <HowItStands prepared={prepared} />}
      {prepared && <WhoWroteWhat view={view} prepared={prepared} />}
      {prepared?.awaits && <Paragraph>{t(view.reaction === null ? 'prepare.silence' : 'prepare.stays')}</Paragraph>}
      {prepared?.awaits && mayConfirm && <Alert>{t('prepare.confirm')}</Alert>}
    </Section>
  );
}

function WhoConfirms({ voice, party }: { readonly voice: PartyVoiceView; readonly party: string }): ReactElement {
  const { t } = useTranslation('voice');
  const holders = useHolderWords()(voice.holders);
  if (voice.holders.length === 0) return <Alert kind="warning">{t('prepare.nobody', { party })}</Alert>;
  return (
    <Paragraph>
      {t(voice.holders.length === 1 ? 'prepare.lead' : 'prepare.leadMany', { party, holders })} {t('prepare.counts')}
    </Paragraph>
  );
}

interface OfPrepared {
  readonly prepared: NonNullable<PartyVoiceView['prepared']>;
}

function WhoWroteWhat({ view, prepared }: OfPrepared & Pick<PartyVoiceProps, 'view'>): ReactElement {
  const { t } = useTranslation('voice');
  const questionOf = (wanted: string): string => view.prompts.find(({ id }) => id === wanted)?.question ?? '';
  return (
    <Disclosure summary={t('prepare.authors')}>
      <ul className="sam-points">
        {prepared.authors.map(({ promptId, name }) => (
          <li key={promptId}>
            {questionOf(promptId)} {name}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function HowItStands({ prepared }: OfPrepared): ReactElement {
  const { t } = useTranslation('voice');
  const day = useDayWords();
  const { by, written, handedOver, awaits } = prepared;
  const handed =
    handedOver === null
      ? t('prepare.notHandedOver')
      : t('prepare.wasHandedOver', { by: handedOver.by, date: day(handedOver.on.on) });
  return (
    <>
      <p className="utrecht-paragraph">
        <StatusMark mark={awaits ? 'now' : 'done'}>{t(awaits ? 'prepare.awaits' : 'prepare.confirmed')}</StatusMark>
      </p>
      <Small>
        {t('prepare.written', { by, date: day(written.on), time: written.time })} {awaits && handed}
      </Small>
    </>
  );
}
