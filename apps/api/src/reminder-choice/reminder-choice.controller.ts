import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReminderChoiceBody, ReminderChoiceView } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { OwnPerson } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { ReminderChoiceService } from './reminder-choice.service';

type Asking = Actor & { readonly personId: string };

@ApiTags('mail')
@Controller('reminder-choice')
export class ReminderChoiceController {
  constructor(private readonly choices: ReminderChoiceService) {}

  @Get()
  @May('reminder-choice.manage', OwnPerson)
  @Operation({
    id: 'getReminderChoice',
    summary: 'See how often reminders come',
    description: 'How often and when the person who asks gets reminders (herinneringen).',
    answer: ReminderChoiceView,
  })
  get(@Asks() { personId }: Asking): Promise<ReminderChoiceView> {
    return this.choices.ofPerson(personId);
  }

  @Put()
  @May('reminder-choice.manage', OwnPerson)
  @Operation({
    id: 'setReminderChoice',
    summary: 'Choose how often reminders come',
    description:
      'How often and when the person who asks gets reminders (herinneringen). The last one before a date always comes.',
    answer: ReminderChoiceView,
  })
  set(
    @Asks() { personId }: Asking,
    @Body({ schema: ReminderChoiceBody }) body: ReminderChoiceBody,
  ): Promise<ReminderChoiceView> {
    return this.choices.choose(personId, body);
  }
}
