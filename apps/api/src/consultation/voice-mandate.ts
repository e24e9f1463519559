import { Injectable } from '@nestjs/common';
import { checkMandate, mandateHolders, type MandateHolder } from '@samenspel/domain';
import { PreparedVoiceRepository } from '@samenspel/persistence';
import { idsOfSender } from '../answer/sender-key';
import type { StepRecord } from '../task/view/task-record';

type OfStep = Pick<StepRecord, 'task' | 'today'>;

/** Who makes what a party says its reaction. This is the one place where that is decided. */
@Injectable()
export class VoiceMandate {
  constructor(private readonly voices: PreparedVoiceRepository) {}

  /** @throws DomainError VOICE_NEEDS_MANDATE; who reacts for themselves needs none. */
  async check(record: OfStep, sender: string, personId: string): Promise<void> {
    const { partyId } = idsOfSender(sender);
    if (partyId !== undefined) checkMandate(await this.holdersOf(record, partyId), personId);
  }

  async holdersOf(record: OfStep, partyId: string): Promise<readonly MandateHolder[]> {
    return (await this.holders(record, [partyId])).get(partyId) ?? [];
  }

  /** By the id of the party. */
  async holders(
    { task, today }: OfStep,
    partyIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly MandateHolder[]>> {
    const seats = await this.voices.findSeats(task.id, partyIds, today);
    return new Map(
      partyIds.map((wanted) => [wanted, mandateHolders(seats.filter(({ partyId }) => partyId === wanted))]),
    );
  }
}
