import { Injectable } from '@nestjs/common';
import type { InterestsView, InterestView, PartyInterestsView } from '@samenspel/contracts';
import {
  DomainError,
  endedTaskStatuses,
  interestKindsOf,
  may,
  type Actor,
  type InterestKind,
  type Resource,
} from '@samenspel/domain';
import {
  InterestRepository,
  PartyRepository,
  ResourceRepository,
  TaskReadingsRepository,
  type Interest,
  type Party,
} from '@samenspel/persistence';
import { partyRefOf } from '../task/view/refs-of';
import { TaskRecords, type TaskRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';

type Asking = Actor & { readonly personId: string };

export interface NamedInterest {
  readonly taskId: string;
  readonly partyId: string | null;
  readonly kind: InterestKind;
  readonly text: string;
  readonly version: number;
}

/** The interests in a task (ground rule O4): each party says its own, the facilitator that of the network. */
@Injectable()
export class InterestService {
  constructor(
    private readonly records: TaskRecords,
    private readonly interests: InterestRepository,
    private readonly parties: PartyRepository,
    private readonly readings: TaskReadingsRepository,
    private readonly resources: ResourceRepository,
  ) {}

  async read(taskId: string, actor: Actor): Promise<InterestsView> {
    const record = await this.records.read(taskId);
    const [named, parties, table, resource] = await Promise.all([
      this.interests.findOfTask(taskId),
      this.partiesOf(record),
      this.readings.findAtTable(taskId),
      this.resources.findOfTask(taskId),
    ]);
    const isOpen = resource !== undefined && !endedTaskStatuses.includes(record.task.status);
    const view = (interest: Interest): InterestView => viewOf(record, interest);
    const ofNetwork = named.find(({ partyId }) => partyId === null);
    return {
      network: ofNetwork === undefined ? null : view(ofNetwork),
      parties: parties.map((party): PartyInterestsView => ({
        party: partyRefOf(party),
        atTable: table.some(({ partyId }) => partyId === party.id),
        kinds: [...interestKindsOf(party.kind)],
        interests: named.filter(({ partyId }) => partyId === party.id).map(view),
        may: { write: isOpen && mayName(actor, resource, party.id) },
      })),
      may: { writeNetwork: isOpen && may(actor, 'task.name-network-interest', resource) },
    };
  }

  /** @throws DomainError INTEREST_OF_OTHERS, TASK_ENDED, VERSION_CONFLICT, NOT_FOUND */
  async name({ version, ...wanted }: NamedInterest, actor: Asking): Promise<InterestsView> {
    const { taskId, partyId, kind } = wanted;
    const { task } = await this.records.read(taskId);
    if (endedTaskStatuses.includes(task.status)) throw new DomainError('TASK_ENDED', { taskId });
    if (partyId !== null) await this.mustBeOwn(task.programmeId, partyId, kind);
    const { programmeId } = task;
    await this.interests.save({ ...wanted, programmeId, expectedVersion: version, by: actor.personId });
    return this.read(taskId, actor);
  }

  private async mustBeOwn(programmeId: string, partyId: string, kind: InterestKind): Promise<void> {
    const party = await this.parties.getById(programmeId, partyId);
    if (!interestKindsOf(party.kind).includes(kind)) throw new DomainError('INTEREST_OF_OTHERS', { partyId, kind });
  }

  private async partiesOf({ task }: TaskRecord): Promise<readonly Party[]> {
    const [invited, all] = await Promise.all([
      this.readings.findInvitedParties(task.id),
      this.parties.findOfProgramme(task.programmeId),
    ]);
    return invited.flatMap(({ partyId }) => all.find(({ id }) => id === partyId) ?? []);
  }
}

const mayName = (actor: Actor, resource: Resource, partyId: string): boolean =>
  may(actor, 'task.name-interest', { ...resource, partyId });

const viewOf = (record: TaskRecord, { kind, text, version, byName: by, enteredAt }: Interest): InterestView => ({
  ...{ kind, text, version, by },
  entered: whenOf(record, enteredAt),
});
