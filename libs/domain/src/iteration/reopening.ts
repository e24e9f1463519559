import { DomainError } from '../error/domain-error';

/** What a settled point comes from: a goal that was reached, an agreement of a meeting, or a point that was settled anew. */
export const settledPointKinds = ['goal', 'agreement', 'settled-again'] as const;
export type SettledPointKind = (typeof settledPointKinds)[number];

/** `asked` until enough seats support it; `reopened` until it is settled anew; `withdrawn` by who asked. */
export const reopeningStatuses = ['asked', 'reopened', 'settled-again', 'withdrawn'] as const;
export type ReopeningStatus = (typeof reopeningStatuses)[number];

/** A point that the work group does not do again, unless enough of its seats want to. */
export interface SettledPoint {
  readonly kind: SettledPointKind;
  /** The goal, the meeting or the reopening that it comes from. */
  readonly sourceId: string;
  readonly text: string;
  /** The number of the cycle in which it was settled. */
  readonly ordinal: number;
}

export interface AskedReopening {
  readonly id: string;
  readonly sourceId: string;
  readonly point: string;
  readonly status: ReopeningStatus;
  /** What holds since it was settled anew; null before that. */
  readonly settledAs: string | null;
  readonly ordinal: number;
}

const isSame = (point: SettledPoint, reopening: AskedReopening): boolean =>
  point.sourceId === reopening.sourceId && point.text === reopening.point;

/** What is settled now: without what is asked to be reopened or is open again, and with what was settled anew. */
export function settledPoints(
  settledOnce: readonly SettledPoint[],
  reopenings: readonly AskedReopening[],
): readonly SettledPoint[] {
  const settledAnew = reopenings.flatMap(({ id, settledAs, ordinal }) =>
    settledAs === null ? [] : [{ kind: 'settled-again' as const, sourceId: id, text: settledAs, ordinal }],
  );
  const touched = reopenings.filter(({ status }) => status !== 'withdrawn');
  return [...settledOnce, ...settledAnew].filter((point) => !touched.some((reopening) => isSame(point, reopening)));
}

/** Throws POINT_NOT_SETTLED for a point that is not settled, or that was asked to be reopened already. */
export function mustBeSettled(
  asked: Pick<SettledPoint, 'sourceId' | 'text'>,
  settled: readonly SettledPoint[],
): SettledPoint {
  const point = settled.find(({ sourceId, text }) => sourceId === asked.sourceId && text === asked.text);
  if (point === undefined) throw new DomainError('POINT_NOT_SETTLED', { text: asked.text });
  return point;
}

/** Throws REOPENING_NOT_ASKED once enough seats supported it, or it was withdrawn. */
export function mustBeAsked({ id, status }: Pick<AskedReopening, 'id' | 'status'>): void {
  if (status !== 'asked') throw new DomainError('REOPENING_NOT_ASKED', { reopeningId: id, status });
}

/** Throws REOPENING_OWN_SUPPORT: the seat that asks is not one of its own supporters. */
export function mustBeAnother(askedBy: string, seatId: string): void {
  if (askedBy === seatId) throw new DomainError('REOPENING_OWN_SUPPORT', { seatId });
}

/** Throws POINT_NOT_REOPENED for what is not open again. */
export function mustBeReopened({ id, status }: Pick<AskedReopening, 'id' | 'status'>): void {
  if (status !== 'reopened') throw new DomainError('POINT_NOT_REOPENED', { reopeningId: id, status });
}

/** Whether enough other seats of the work group support it. */
export const isReopened = (supporters: number, needed: number): boolean => supporters >= needed;
