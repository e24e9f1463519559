import { Injectable } from '@nestjs/common';
import type {
  DispositionBody,
  DispositionSaved,
  DispositionView,
  ReactionItemsView,
  ReactionItemView,
  SplitSaved,
} from '@samenspel/contracts';
import { DomainError, may, type Actor } from '@samenspel/domain';
import {
  ConsultationRepository,
  Database,
  DispositionRepository,
  EventLog,
  StepRepository,
  type Disposition,
  type ReactionItem,
  type Step,
} from '@samenspel/persistence';
import { partyRefOf } from '../task/view/refs-of';
import { stepRefOf } from '../task/view/step-ref-of';
import type { StepRecord } from '../task/view/task-record';
import { deadlineOf } from '../task/view/when-of';
import { aboutConsultation, ConsultationRecords, siblingOf } from './consultation-records';
import { MinorityNoteService } from './minority-note.service';
import { dispositionWordsOf } from './own-reaction.service';
import { promptViewOf } from './view/prompt-view-of';
import { proposalViewOf } from './view/proposal-view-of';

type Asking = Actor & { readonly personId: string };

const ITEMS_OF_PAGE = 2000;

/** A new disposition, or with `changes` another content of one that was read at that version. */
export interface DispositionChange extends Readonly<Omit<DispositionBody, 'itemIds'>> {
  readonly itemIds: readonly string[];
  readonly changes?: { readonly id: string; readonly version: number };
}

interface Written {
  readonly id: string;
  readonly version: number;
  readonly eventId: string;
}

/** Every reaction gets a disposition; with the last one the work of the programme manager is done. */
@Injectable()
export class DispositionService {
  constructor(
    private readonly database: Database,
    private readonly records: ConsultationRecords,
    private readonly consultations: ConsultationRepository,
    private readonly dispositions: DispositionRepository,
    private readonly notes: MinorityNoteService,
    private readonly steps: StepRepository,
    private readonly events: EventLog,
  ) {}

  async read(stepId: string, actor: Asking, after?: string): Promise<ReactionItemsView> {
    const record = await this.records.read(stepId);
    const [found, made, count, frozen, prompts, text, minorityNotes] = await Promise.all([
      this.dispositions.findItems(stepId, { after, limit: ITEMS_OF_PAGE + 1 }),
      this.dispositions.findOfStep(stepId),
      this.dispositions.countItems(stepId),
      this.dispositions.decisionOpened(stepId),
      this.consultations.findPrompts(stepId),
      this.records.textOf(record),
      this.notes.ofStep(record),
    ]);
    const maySeeNames = may(actor, 'consultation.dispose', { programmeId: record.task.programmeId });
    const handling = siblingOf(record, 'dispositions');
    const items = found.slice(0, ITEMS_OF_PAGE);
    return {
      ...count,
      step: stepRefOf(record),
      items: items.map((item) => itemViewOf(item, maySeeNames)),
      dispositions: made.map((disposition) => dispositionViewOf(record, disposition)),
      prompts: prompts.map(promptViewOf),
      minorityNotes,
      proposal: text === undefined ? null : proposalViewOf(record, text),
      dueBy: handling === undefined ? null : deadlineOf(record, handling),
      frozen,
      ...mayOf(maySeeNames && !frozen, handling?.status),
      ...(found.length > items.length ? { nextCursor: items.at(-1)?.id } : {}),
    };
  }

  /** Items that had another disposition move to this one. @throws DomainError see `holdOpen`, ITEM_OF_ANOTHER_CONSULTATION */
  dispose(stepId: string, actor: Asking, body: DispositionBody): Promise<DispositionSaved> {
    return this.database.transact(async () => {
      const record = await this.holdOpen(stepId);
      return this.settled(record, await this.write(record, actor, body));
    });
  }

  /**
   * Several in one transaction, in which nobody else handles this consultation; each gets its event as by hand.
   * @param decide what to write, from what is true now.
   * @throws DomainError see `holdOpen`, VERSION_CONFLICT, ITEM_OF_ANOTHER_CONSULTATION
   */
  disposeAll<Result>(
    stepId: string,
    actor: Asking,
    decide: () => Promise<{ readonly changes: readonly DispositionChange[]; readonly result: Result }>,
  ): Promise<Result> {
    return this.database.transact(async () => {
      const record = await this.holdOpen(stepId);
      const { changes, result } = await decide();
      let last: Written | undefined;
      for (const change of changes) last = await this.write(record, actor, change);
      if (last !== undefined) await this.settleWork(record, last.eventId);
      return result;
    });
  }

  /**
   * Changes which items there are, in one transaction in which nobody handles this consultation.
   * @throws DomainError see `holdOpen`
   */
  rearrange(stepId: string, rearranged: (record: StepRecord) => Promise<readonly string[]>): Promise<SplitSaved> {
    return this.database.transact(async () => {
      const record = await this.holdOpen(stepId);
      const itemIds = await rearranged(record);
      return { itemIds: [...itemIds], ...(await this.settleWork(record)) };
    });
  }

  /** @throws DomainError see `holdOpen`, VERSION_CONFLICT, ITEM_OF_ANOTHER_CONSULTATION, DISPOSITION_NEEDED */
  change(id: string, actor: Asking, version: number, body: DispositionBody): Promise<DispositionSaved> {
    return this.database.transact(async () => {
      const { stepId } = await this.dispositions.getById(id);
      const record = await this.holdOpen(stepId);
      return this.settled(record, await this.write(record, actor, { ...body, changes: { id, version } }));
    });
  }

  /** @throws DomainError see `holdOpen`, DISPOSITION_NEEDED */
  withdraw(id: string, actor: Asking): Promise<void> {
    return this.database.transact(async () => {
      const { stepId } = await this.dispositions.getById(id);
      const record = await this.holdOpen(stepId);
      await this.dispositions.remove(id);
      await this.events.append({
        ...aboutConsultation(record, actor.personId),
        type: 'consultation.disposition-withdrawn',
        ids: { dispositionId: id },
      });
      await this.settleWork(record);
    });
  }

  /**
   * Holds the task, so that the decision cannot open meanwhile.
   * @throws DomainError STEP_NOT_CLOSED before the closing instant, DISPOSITIONS_FROZEN once the decision opened
   */
  private async holdOpen(stepId: string): Promise<StepRecord> {
    const { task } = await this.records.read(stepId);
    await this.dispositions.holdTask(task.id);
    const record = await this.records.read(stepId);
    if (record.step.status !== 'closed') throw new DomainError('STEP_NOT_CLOSED', { stepId });
    if (await this.dispositions.decisionOpened(stepId)) throw new DomainError('DISPOSITIONS_FROZEN', { stepId });
    return record;
  }

  private async checkItems(stepId: string, itemIds: readonly string[]): Promise<void> {
    const asked = new Set(itemIds).size;
    const known = await this.dispositions.countOfStep(stepId, itemIds);
    if (known < asked) throw new DomainError('ITEM_OF_ANOTHER_CONSULTATION', { stepId, asked, known });
  }

  private async write(record: StepRecord, actor: Asking, { changes, ...body }: DispositionChange): Promise<Written> {
    const { programmeId, taskId, stepId } = aboutConsultation(record, actor.personId);
    const decidedBy = actor.personId;
    await this.checkItems(stepId, body.itemIds);
    if (changes === undefined)
      return this.logged(
        record,
        actor,
        await this.dispositions.insert({ programmeId, taskId, stepId, decidedBy, ...body }),
      );
    await this.dispositions.change({ id: changes.id, expectedVersion: changes.version, decidedBy }, body);
    return this.logged(record, actor, changes.id);
  }

  private async logged(record: StepRecord, actor: Asking, id: string): Promise<Written> {
    const { version, kind, reason, changedText, itemIds } = await this.dispositions.getById(id);
    const [eventId = ''] = await this.events.append({
      ...aboutConsultation(record, actor.personId),
      type: 'consultation.disposed',
      ids: { dispositionId: id, dispositionVersion: version, kind, items: itemIds.length },
      content: { kind, reason, changedText, itemIds },
    });
    return { id, version, eventId };
  }

  private async settled(record: StepRecord, { id, version, eventId }: Written): Promise<DispositionSaved> {
    const { total, handled } = await this.settleWork(record, eventId);
    return { id, version, total, handled };
  }

  /** The work is done with the last item, and owed again when one was taken out while the step is still open. */
  private async settleWork(record: StepRecord, eventId?: string): Promise<{ total: number; handled: number }> {
    const count = await this.dispositions.countItems(record.step.id);
    const work = siblingOf(record, 'dispositions');
    if (work === undefined) return count;
    await this.steps.joinAnswers(work.id);
    if (count.handled === count.total && eventId !== undefined) await this.dispositions.fulfilWork(work.id, eventId);
    if (count.handled < count.total) await this.reopen(work);
    return count;
  }

  private async reopen({ id, status }: { id: string; status: string }): Promise<void> {
    if (!(await this.dispositions.isWorkDone(id))) return;
    if (status === 'closed') throw new DomainError('DISPOSITION_NEEDED', { stepId: id });
    await this.dispositions.oweWorkAgain(id);
  }
}

/** What is published to the senders stays cut as it is. */
function mayOf(
  mayDispose: boolean,
  handling: Step['status'] | undefined,
): Pick<ReactionItemsView, 'mayDispose' | 'maySplit'> {
  return { mayDispose, maySplit: mayDispose && handling !== 'closed' };
}

function itemViewOf(item: ReactionItem, maySeeNames: boolean): ReactionItemView {
  const { id, promptId, paragraph, text, value, dispositionId, personName } = item;
  const party = partyOf(item);
  return {
    ...{ id, promptId, paragraph, text, value, dispositionId, party, values: [...(item.values ?? [])] },
    split: splitOf(item),
    senderName: party?.name ?? (maySeeNames ? personName : null),
    verdict: item.sufficient === null ? null : { sufficient: item.sufficient, reason: item.verdictReason ?? '' },
  };
}

function splitOf({ splitId, nth, parts }: ReactionItem): ReactionItemView['split'] {
  return splitId === null || nth === null || parts === null ? null : { id: splitId, nth, of: parts };
}

function partyOf({ partyId, partyName, partyKind }: ReactionItem): ReactionItemView['party'] {
  if (partyId === null || partyName === null || partyKind === null) return null;
  return partyRefOf({ id: partyId, name: partyName, kind: partyKind });
}

function dispositionViewOf(record: StepRecord, { id, itemIds, version, ...disposition }: Disposition): DispositionView {
  return { id, version, itemIds: [...itemIds], ...dispositionWordsOf(record, { id, version, ...disposition }) };
}
