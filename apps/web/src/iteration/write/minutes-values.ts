import type { MinutesBody, MinutesDraftBody, MinutesView } from '@samenspel/contracts';
import { isApiProblem } from '../../api';

/** The minutes as somebody types them: an agreement on each line. */
export interface MinutesValues {
  readonly summary: string;
  readonly decisions: string;
  readonly actions: readonly { readonly text: string; readonly seatId: string; readonly dueOn: string }[];
}

/** What was typed before: on this device, kept as a draft, or the minutes as they stand. */
export function valuesOfMinutes({ summary, decisions, draft }: MinutesView, onDevice: unknown): MinutesValues {
  const standing: MinutesDraftBody = { summary, decisions, actions: [] };
  const kept: MinutesDraftBody = {
    ...standing,
    ...((onDevice as Partial<MinutesDraftBody> | undefined) ?? draft?.body),
  };
  return { ...kept, decisions: kept.decisions.join('\n') };
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const bodyOfMinutes = ({ summary, decisions, actions }: MinutesValues): MinutesBody => ({
  summary,
  decisions: linesOf(decisions),
  actions: [...actions],
});

/** Why a line may not be kept; it stands at the field in which all lines are typed. */
export const faultOfLines = (error: unknown): string | undefined =>
  isApiProblem(error) ? error.fields.find(({ field }) => field.startsWith('decisions.'))?.message : undefined;
