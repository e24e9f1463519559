import { Injectable } from '@nestjs/common';
import type { DossierReopening, DossierRisk, DossierSecondLook, DossierView } from '@samenspel/contracts';
import {
  ReopeningRepository,
  RiskRepository,
  SecondLookRepository,
  type KeptLook,
  type Reopening,
  type Risk,
} from '@samenspel/persistence';
import { whenOf } from '../task/view/when-of';
import type { Proving } from './dossier-stages.service';

/** What a dossier tells that goes through all stages: risks, settled points that were opened again, second looks. */
@Injectable()
export class DossierRegisters {
  constructor(
    private readonly risks: RiskRepository,
    private readonly reopenings: ReopeningRepository,
    private readonly looks: SecondLookRepository,
  ) {}

  async read(record: Proving): Promise<Pick<DossierView, 'risks' | 'reopenings' | 'secondLooks'>> {
    const { id } = record.task;
    const [risks, reopenings, looks] = await Promise.all([
      this.risks.findOfTask(id),
      this.reopenings.findOfTask(id),
      this.looks.findOfTask(id),
    ]);
    return {
      risks: risks.map((risk) => riskOf(record, risk)),
      reopenings: reopenings.map((reopening) => reopeningOf(record, reopening)),
      // The first one first, as somebody reads it who was not there.
      secondLooks: looks.toReversed().map((look) => lookOf(record, look)),
    };
  }
}

function riskOf({ proofs, seatOf }: Proving, risk: Risk): DossierRisk {
  const { id, text, ownerSeatId, lookAgainOn, status, reason } = risk;
  const changed = { text, ownerSeatId, lookAgainOn };
  const sealedChange = proofs.ofUnchanged('task.risk-changed', id, changed);
  return {
    ...{ id, status, lookAgainOn, owner: seatOf(ownerSeatId) },
    content: sealedChange === null ? { text } : changed,
    sealed: sealedChange ?? proofs.ofUnchanged('task.risk-added', id, { text }),
    ended:
      status === 'closed'
        ? { content: { reason }, sealed: proofs.ofUnchanged('task.risk-closed', id, { reason }) }
        : null,
  };
}

function reopeningOf(record: Proving, reopening: Reopening): DossierReopening {
  const { id, point, sourceId, reason, kind, status, needed, supporters, ordinal, settledAs } = reopening;
  const { proofs, seatOf } = record;
  const content = { sourceId, text: point, reason };
  const when = (at: number | null): DossierReopening['reopened'] => (at === null ? null : whenOf(record, at));
  return {
    ...{ id, kind, status, needed, ordinal, content },
    sealed: proofs.ofUnchanged('iteration.reopening-asked', id, content),
    seat: seatOf(reopening.seatId),
    supporters: supporters.flatMap((seatId) => seatOf(seatId) ?? []),
    asked: whenOf(record, reopening.askedAt),
    reopened: when(reopening.reopenedAt),
    settledAgain: when(reopening.settledAt),
    settledAs:
      settledAs === null
        ? null
        : {
            content: { text: settledAs },
            sealed: proofs.ofUnchanged('iteration.point-settled', id, { text: settledAs }),
          },
  };
}

function lookOf(
  record: Proving,
  { id, partyName, askedAt, lookedAt, verdict, note, text }: KeptLook,
): DossierSecondLook {
  const given = { id, partyName, asked: whenOf(record, askedAt) };
  if (verdict === null || lookedAt === null) return { ...given, looked: null, content: null, sealed: null };
  const content = { verdict, note, text };
  const type = verdict === 'agreed' ? 'task.second-look-agreed' : 'task.second-look-changes-proposed';
  return {
    ...given,
    looked: whenOf(record, lookedAt),
    content,
    sealed: record.proofs.ofUnchanged(type, id, content),
  };
}
