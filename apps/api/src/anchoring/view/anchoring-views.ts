import { Injectable } from '@nestjs/common';
import type { AnchoringPlanBody, AnchoringPlanView, AnchoringView, SeatRef } from '@samenspel/contracts';
import { AnchoringRepository, SeatRepository, type AnchoringVersion } from '@samenspel/persistence';
import { seatRefOf } from '../../task/view/refs-of';
import type { TaskRecord } from '../../task/view/task-record';
import { whenOf } from '../../task/view/when-of';

type VersionRef = AnchoringView['versions'][number];

/** Delivered plans as pages show them, with people by name. */
@Injectable()
export class AnchoringViews {
  constructor(
    private readonly anchorings: AnchoringRepository,
    private readonly seats: SeatRepository,
  ) {}

  async versionsOf(record: TaskRecord): Promise<VersionRef[]> {
    const versions = await this.anchorings.findVersions(record.task.id);
    return versions.map((version) => versionRefOf(record, version));
  }

  async planOf(record: TaskRecord, version: AnchoringVersion): Promise<AnchoringPlanView> {
    const { ownerSeatId, measures } = version.body;
    const reporterIds = measures.map(({ reporterSeatId }) => reporterSeatId);
    const seatOf = await this.seatsOf(record, [ownerSeatId, ...reporterIds]);
    return {
      ...versionRefOf(record, version),
      taskId: version.taskId,
      body: version.body as AnchoringPlanBody,
      owner: seatOf(ownerSeatId),
      reporters: reporterIds.map(seatOf),
    };
  }

  async seatsOf(
    { task }: TaskRecord,
    ids: readonly (string | null)[],
  ): Promise<(seatId: string | null) => SeatRef | null> {
    const named = ids.filter((id) => id !== null);
    const found = new Map((await this.seats.findByIds(task.programmeId, named)).map((seat) => [seat.id, seat]));
    return (seatId) => {
      const seat = seatId === null ? undefined : found.get(seatId);
      return seat === undefined ? null : seatRefOf(seat);
    };
  }
}

function versionRefOf(record: TaskRecord, version: AnchoringVersion): VersionRef {
  const { id, number, sha256, reason, deliveredAt, deliveredBy } = version;
  return { id, number, sha256, reason, delivered: whenOf(record, deliveredAt), by: deliveredBy };
}
