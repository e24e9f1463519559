import type { SeatList, TaskView } from '@samenspel/contracts';
import { useRead } from '../api';
import { seatWords } from './plan-part';

export interface SeatOption {
  readonly value: string;
  readonly label: string;
}

/** The seats of the programme that somebody holds, by party and person. */
export function useSeatOptions(taskId: string): readonly SeatOption[] {
  const programmeId = useRead<TaskView>(`/tasks/${taskId}`).data?.programmeId;
  const seats = useRead<SeatList>(`/programmes/${programmeId ?? ''}/seats`, { enabled: programmeId !== undefined });
  return (seats.data?.items ?? [])
    .filter(({ person }) => person !== null)
    .map((seat) => ({ value: seat.id, label: seatWords(seat) }));
}
