import type { ConsultationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { PartyVoice } from './party-voice';
import { VoicesAwaiting } from './voices-awaiting';

interface VoiceProps {
  readonly view: ConsultationView;
  readonly choice?: string | undefined;
}

/** How the own party comes to its one voice; for who has none to give, which parties wait for a confirmation. */
export default function Voice({ view, choice }: VoiceProps): ReactElement {
  const { voice } = view;
  return voice === null ? <VoicesAwaiting view={view} /> : <PartyVoice view={view} voice={voice} choice={choice} />;
}
