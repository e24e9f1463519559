import { Injectable } from '@nestjs/common';
import type { ReminderChoiceBody, ReminderChoiceView } from '@samenspel/contracts';
import { ReminderChoiceRepository } from '@samenspel/persistence';

/** *Hoe vaak u herinneringen krijgt*. */
@Injectable()
export class ReminderChoiceService {
  constructor(private readonly choices: ReminderChoiceRepository) {}

  async ofPerson(personId: string): Promise<ReminderChoiceView> {
    const [choice, usual] = await Promise.all([this.choices.ofPerson(personId), this.choices.usualOf(personId)]);
    return { ...choice, usual };
  }

  async choose(personId: string, choice: ReminderChoiceBody): Promise<ReminderChoiceView> {
    await this.choices.keep(personId, choice);
    return this.ofPerson(personId);
  }
}
