import { Injectable } from '@nestjs/common';
import {
  dossierFormat,
  instantText,
  type DossierLogLine,
  type DossierMail,
  type DossierView,
} from '@samenspel/contracts';
import { pageFields, type TextDocument } from '@samenspel/document';
import { translator, type Language } from '@samenspel/i18n';
import {
  chainStart,
  CommandRepository,
  Database,
  DossierRepository,
  ProgrammeRepository,
  SeatRepository,
  streamOfTask,
  TaskReadingsRepository,
  TaskRepository,
  verifySeals,
  type MailLine,
  type StoredSeal,
} from '@samenspel/persistence';
import { GroundRuleService } from '../task/ground-rule/ground-rule.service';
import { GuardedChainService } from '../task/chain/guarded-chain.service';
import { isOfIndividual } from '../task/view/is-of-individual';
import { TaskRecords, type TaskRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { dossierDocumentOf } from './document/dossier-document-of';
import { DossierRegisters } from './dossier-registers.service';
import { DossierStages, type Proving } from './dossier-stages.service';
import {
  changesOf,
  mailCountsOf,
  overridesOf,
  partiesOf,
  seatNamesOf,
  stepsOf,
  workGroupOf,
  type SeatNames,
} from './view/course-of';
import { proofsIn, provingTypes } from './view/proofs';
import { writeDossier } from './write-dossier';

const mailsAtOnce = 2_000;
const beforeTheFirst = '00000000-0000-0000-0000-000000000000';

/** The dossier: what proves the process of a task to somebody who was not there. */
@Injectable()
export class DossierService {
  constructor(
    private readonly database: Database,
    private readonly records: TaskRecords,
    private readonly dossiers: DossierRepository,
    private readonly readings: TaskReadingsRepository,
    private readonly tasks: TaskRepository,
    private readonly programmes: ProgrammeRepository,
    private readonly seats: SeatRepository,
    private readonly commands: CommandRepository,
    private readonly stages: DossierStages,
    private readonly registers: DossierRegisters,
    private readonly chain: GuardedChainService,
    private readonly groundRules: GroundRuleService,
  ) {}

  async read(taskId: string, language: Language): Promise<DossierView> {
    const record = await this.recordOf(taskId);
    const [head, course, people, registers, stages, rules, sealed] = await Promise.all([
      this.head(record),
      this.course(record),
      this.people(record),
      this.registers.read(record),
      this.stagesOf(record),
      this.rules(taskId, language),
      this.sealed(record),
    ]);
    return { ...head, ...course, ...people, ...registers, ...stages, ...rules, ...sealed };
  }

  /** The file: what the page shows, then every mail and the sealed log, then the hashes. */
  async write(taskId: string, language: Language): Promise<AsyncGenerator<string>> {
    const view = await this.read(taskId, language);
    return writeDossier(view, { mails: this.mails(taskId), log: this.log(taskId) });
  }

  /** The same as its page, made for paper; the mails and the sealed log are in the file only. */
  async document(taskId: string, language: Language): Promise<TextDocument> {
    const view = await this.read(taskId, language);
    const t = translator(language);
    return {
      ...{ language, title: t('dossier:title'), about: view.task.title, publisher: view.task.programmeName },
      ...{ madeAt: Date.parse(view.made.at), contents: t('dossier:contents'), foot: t('dossier:foot', pageFields) },
      blocks: dossierDocumentOf({ t, language }, view),
    };
  }

  private async recordOf(taskId: string): Promise<Proving> {
    const record = await this.records.read(taskId);
    const [answers, events, seatOf] = await Promise.all([
      this.dossiers.findAnswers(taskId),
      this.dossiers.findProving(taskId, provingTypes),
      this.seatsOf(record),
    ]);
    return { ...record, answers, proofs: proofsIn(events), seatOf };
  }

  private async seatsOf({ task }: TaskRecord): Promise<SeatNames> {
    return seatNamesOf(await this.seats.findOfProgramme(task.programmeId));
  }

  private async head(record: Proving): Promise<Pick<DossierView, 'format' | 'made' | 'task' | 'charter'>> {
    const { id, programmeId, title, status, launchedAt, endedAt, ...rest } = record.task;
    const { wording, by, area, frame, frameSetBy, frameInput, openPoints, groupDecides, groupDoesNotDecide, risks } =
      rest;
    const { name: programmeName } = await this.programmes.getById(programmeId);
    return {
      format: dossierFormat,
      made: whenOf(record, record.now),
      task: {
        ...{ id, programmeId, programmeName, title, status },
        launched: whenOf(record, launchedAt),
        ended: endedAt === null ? null : whenOf(record, endedAt),
      },
      charter: {
        ...{ wording, by, area, frame, frameSetBy, frameInput, openPoints, groupDecides, groupDoesNotDecide, risks },
        hoursPerMonth: rest.hoursPerMonth,
      },
    };
  }

  private async course(
    record: Proving,
  ): Promise<Pick<DossierView, 'steps' | 'planVersion' | 'changes' | 'overrides' | 'mailCounts'>> {
    const { id, planVersion } = record.task;
    const [owed, commands, overrides, mailCounts] = await Promise.all([
      this.dossiers.countOwed(id),
      this.commands.findOfTask(id),
      this.readings.findOverrides(id),
      this.dossiers.countMails(id),
    ]);
    return {
      steps: stepsOf(record, owed),
      planVersion,
      changes: changesOf(record, commands, record.proofs),
      overrides: overridesOf(record, overrides),
      mailCounts: mailCountsOf(record, mailCounts),
    };
  }

  private async people(record: Proving): Promise<Pick<DossierView, 'parties' | 'workGroup' | 'deciders'>> {
    const { id } = record.task;
    const [invited, escalations, members, deciders] = await Promise.all([
      this.readings.findInvitedParties(id),
      this.readings.findEscalations(id),
      this.tasks.findWorkGroup(id),
      this.tasks.findDeciderSeatIds(id),
    ]);
    return {
      parties: partiesOf(invited, escalations),
      workGroup: workGroupOf(record, members, record.seatOf),
      deciders: deciders.flatMap((seatId) => record.seatOf(seatId) ?? []),
    };
  }

  private async stagesOf(
    record: Proving,
  ): Promise<Pick<DossierView, 'proposals' | 'consultations' | 'decisions' | 'anchoring'>> {
    const [proposals, consultations, decisions, anchoring] = await Promise.all([
      this.stages.proposals(record),
      this.stages.consultationsOf(record),
      this.stages.decisionsOf(record),
      this.stages.anchoringOf(record),
    ]);
    return { proposals, consultations, decisions, anchoring };
  }

  private async rules(taskId: string, language: Language): Promise<Pick<DossierView, 'guardedChain' | 'groundRules'>> {
    const [chain, rules] = await Promise.all([
      this.chain.read(taskId, language),
      this.groundRules.read(taskId, language),
    ]);
    return { guardedChain: chain.lines, groundRules: rules.lines };
  }

  private async sealed({ task }: Proving): Promise<Pick<DossierView, 'seals'>> {
    const stream = streamOfTask(task.id);
    const verdict = await verifySeals(this.database.manager, stream);
    const { count, lastHash } = verdict.intact
      ? { count: verdict.seals, lastHash: verdict.lastHash }
      : { count: verdict.brokenAt - 1, lastHash: '' };
    return { seals: { stream, count, lastHash, intact: verdict.intact } };
  }

  private async *mails(taskId: string): AsyncGenerator<readonly DossierMail[]> {
    let after = beforeTheFirst;
    for (;;) {
      const page = await this.dossiers.findMails(taskId, after, mailsAtOnce);
      if (page.length > 0) yield page.map(mailOf);
      if (page.length < mailsAtOnce) return;
      after = page.at(-1)?.id ?? after;
    }
  }

  private async *log(taskId: string): AsyncGenerator<readonly DossierLogLine[]> {
    let previous: Pick<StoredSeal, 'seq' | 'hash'> = { seq: '0', hash: chainStart };
    for (;;) {
      const page = await this.dossiers.findSealed(taskId, Number(previous.seq));
      if (page.length === 0) return;
      yield page.map((line, at) => logLineOf(line, page[at - 1]?.hash ?? previous.hash));
      previous = page.at(-1) ?? previous;
    }
  }
}

function mailOf({ to, partyName, functionName, sendAt, sentAt, ...mail }: MailLine): DossierMail {
  return {
    ...mail,
    to: { as: to, partyName, functionName },
    sendAt: instantText(sendAt),
    sentAt: sentAt === null ? null : instantText(sentAt),
  };
}

function logLineOf({ seq: place, ...line }: StoredSeal, previous: string): DossierLogLine {
  const seq = Number(place);
  if (!isOfIndividual(line)) return { ...line, seq, previous, ids: line.ids as Record<string, unknown> };
  const { hash, id, type, stepId, occurredAt } = line;
  return { ...{ seq, previous, hash, id, type, stepId, occurredAt }, withheld: 'individual' };
}
