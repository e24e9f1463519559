import { Injectable } from '@nestjs/common';
import type { ReportBackBody, ReportBackView } from '@samenspel/contracts';
import { checkReportBack, type Actor } from '@samenspel/domain';
import { Database, EventLog, ReportBackRepository } from '@samenspel/persistence';
import { aboutStep, IterationRecords } from './iteration-records';

type Asking = Actor & { readonly personId: string };

/** A seat speaks for others: it says when it told them how the task goes, and what came back. */
@Injectable()
export class ReportBackService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly records: IterationRecords,
    private readonly reports: ReportBackRepository,
  ) {}

  /** @throws DomainError REPORT_BACK_IN_THE_FUTURE, STEP_CLOSED, STEP_PAUSED */
  async say(stepId: string, { personId }: Asking, seatId: string, body: ReportBackBody): Promise<ReportBackView> {
    const record = await this.records.readOpen(stepId);
    checkReportBack(body.on, record.today);
    const about = aboutStep(record);
    await this.database.transact(async () => {
      const report = { ...about, seatId, reportedOn: body.on, line: body.line, saidBy: personId };
      // The same, sent twice, happened once.
      if (!(await this.reports.keep(report))) return;
      await this.events.append({
        type: 'iteration.reported-back',
        ...about,
        actor: `person:${personId}`,
        ids: { seatId, on: body.on },
        content: body,
      });
    });
    return body;
  }
}
