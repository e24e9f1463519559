import { Injectable } from '@nestjs/common';
import { schoolHolidaysOf } from '@samenspel/calendar';
import type { TaskFault } from '@samenspel/contracts';
import type { AwayDays, WindowWarning } from '@samenspel/domain';
import { ClosingDayRepository, ProgrammeRepository } from '@samenspel/persistence';

/** On which days people of a task may be away: what a planner points out. */
@Injectable()
export class DaysAway {
  constructor(
    private readonly programmes: ProgrammeRepository,
    private readonly closingDays: ClosingDayRepository,
  ) {}

  /** @param partyIds whose own closing days are of interest. */
  async find(programmeId: string, partyIds: readonly string[]): Promise<readonly AwayDays[]> {
    const region = await this.programmes.findSchoolRegion(programmeId);
    const closed = await this.closingDays.findOfProgramme(programmeId);
    return [
      ...(region === null ? [] : schoolHolidaysOf(region)).map((days) => ({
        ...days,
        kind: 'school-holiday' as const,
      })),
      ...closed.flatMap(({ name, from, until, partyId, partyName }): AwayDays[] => {
        if (partyId === null) return [{ kind: 'closing-day', name, from, until }];
        if (!partyIds.includes(partyId)) return [];
        return [{ kind: 'party-closed', name, from, until, partyName: partyName ?? '' }];
      }),
    ];
  }
}

const codes = {
  'school-holiday': 'SCHOOL_HOLIDAY_IN_WINDOW',
  'closing-day': 'CLOSING_DAY_IN_WINDOW',
  'party-closed': 'PARTY_CLOSED_IN_WINDOW',
} as const satisfies Record<AwayDays['kind'], string>;

/** A warning as it leaves the API. */
export const signalOf = ({ step, days: { kind, name, from, until, partyName } }: WindowWarning): TaskFault => ({
  field: 'policy',
  code: codes[kind],
  params: {
    step: step.kind,
    ordinal: step.ordinal,
    name,
    from,
    until,
    ...(partyName !== undefined && { party: partyName }),
  },
});
