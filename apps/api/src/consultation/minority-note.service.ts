import { Injectable } from '@nestjs/common';
import type { ConsultationView, MinorityNoteBody, MinorityNoteView } from '@samenspel/contracts';
import { checkMinorityNote, DomainError, mustBeOpen, notesBeside, type Actor } from '@samenspel/domain';
import {
  AnswerRepository,
  Database,
  EventLog,
  MinorityNoteRepository,
  StepRepository,
  type StoredAnswer,
} from '@samenspel/persistence';
import type { StepRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { partyRefOf } from '../task/view/refs-of';
import { aboutConsultation, ConsultationRecords } from './consultation-records';
import { partyOfSender } from './party-of-sender';

type Asking = Actor & { readonly personId: string };
type OfColleague = Pick<ConsultationView, 'minorityNote' | 'mayWriteMinorityNote'>;

/** Beside the one voice of a party: a colleague who sees it differently says so under the own name. It never counts. */
@Injectable()
export class MinorityNoteService {
  constructor(
    private readonly database: Database,
    private readonly records: ConsultationRecords,
    private readonly notes: MinorityNoteRepository,
    private readonly reactions: AnswerRepository,
    private readonly steps: StepRepository,
    private readonly events: EventLog,
  ) {}

  /** What the page of one colleague shows of it: the own note, nobody else's. */
  async readFor(record: StepRecord, { personId }: Asking, reaction: StoredAnswer | undefined): Promise<OfColleague> {
    const partyId = reaction?.partyId ?? null;
    if (partyId === null) return { minorityNote: null, mayWriteMinorityNote: false };
    const note = await this.notes.find(record.step.id, partyId, personId);
    return {
      minorityNote: note === undefined ? null : { text: note.text, written: whenOf(record, note.writtenAt) },
      mayWriteMinorityNote: record.step.status === 'open' && reaction?.personId !== personId,
    };
  }

  /** Those that stand beside the position of a party; after the closing. */
  async ofStep(record: StepRecord): Promise<MinorityNoteView[]> {
    const notes = await this.notes.findOfStep(record.step.id);
    return notes
      .filter((note) => notesBeside(note, [note]).length > 0)
      .map(({ partyId, partyName, partyKind, personName, text, writtenAt }) => ({
        party: partyRefOf({ id: partyId, name: partyName, kind: partyKind }),
        by: personName,
        text,
        written: whenOf(record, writtenAt),
      }));
  }

  /** @throws DomainError STEP_CLOSED, TASK_PAUSED and what `checkMinorityNote` throws. */
  write(stepId: string, { personId }: Asking, sender: string, { text }: MinorityNoteBody): Promise<void> {
    const partyId = partyOfSender(sender);
    return this.database.transact(async () => {
      const record = await this.joinOpen(stepId);
      const reaction = await this.reactions.find(stepId, 'reaction', sender);
      checkMinorityNote({ confirmedBy: reaction?.personId ?? null }, personId);
      const { programmeId, taskId } = aboutConsultation(record, personId);
      // The same, sent twice, happened once.
      if (!(await this.notes.keep({ programmeId, taskId, stepId, partyId, personId, text }))) return;
      await this.events.append({
        ...aboutConsultation(record, personId),
        type: 'consultation.minority-note-written',
        onBehalfOf: partyId,
        content: { text },
      });
    });
  }

  /** @throws DomainError STEP_CLOSED, TASK_PAUSED, NOT_FOUND */
  withdraw(stepId: string, { personId }: Asking, sender: string): Promise<void> {
    const partyId = partyOfSender(sender);
    return this.database.transact(async () => {
      const record = await this.joinOpen(stepId);
      if (!(await this.notes.remove(stepId, partyId, personId))) throw new DomainError('NOT_FOUND', { stepId });
      await this.events.append({
        ...aboutConsultation(record, personId),
        type: 'consultation.minority-note-withdrawn',
        onBehalfOf: partyId,
      });
    });
  }

  /** As an answer: the clock of PostgreSQL decides, and the closing waits until it is committed. */
  private async joinOpen(stepId: string): Promise<StepRecord> {
    await this.steps.joinAnswers(stepId);
    const record = await this.records.read(stepId);
    mustBeOpen(record.step, stepId);
    return record;
  }
}
