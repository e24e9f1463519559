import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@samenspel/domain';
import { Database } from '../database/database';

/** When a seat told those whom it speaks for how it goes, and what came back. */
export interface ReportBack {
  readonly seatId: string;
  readonly reportedOn: LocalDate;
  readonly line: string;
}

export interface NewReportBack extends ReportBack {
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly saidBy: string;
}

@Injectable()
export class ReportBackRepository {
  constructor(private readonly database: Database) {}

  /** What the seats said in a cycle. */
  findOfStep(stepId: string): Promise<readonly ReportBack[]> {
    return this.database.rows<ReportBack>(
      'select seat_id, reported_on, line from report_back where step_id = $1 order by seat_id',
      [stepId],
    );
  }

  /** One per cycle and seat: the last one wins. @returns whether anything changed. */
  async keep(report: NewReportBack): Promise<boolean> {
    const { programmeId, taskId, stepId, seatId, reportedOn, line, saidBy } = report;
    const changed = await this.database.execute(
      `insert into report_back as r (programme_id, task_id, step_id, seat_id, reported_on, line, said_by)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (step_id, seat_id) do update
          set reported_on = excluded.reported_on, line = excluded.line, said_by = excluded.said_by, said_at = clock_timestamp()
        where (r.reported_on, r.line) is distinct from (excluded.reported_on, excluded.line)`,
      [programmeId, taskId, stepId, seatId, reportedOn, line, saidBy],
    );
    return changed === 1;
  }
}
