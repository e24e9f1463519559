import { Module } from '@nestjs/common';
import { ReminderChoiceController } from './reminder-choice.controller';
import { ReminderChoiceService } from './reminder-choice.service';

@Module({ controllers: [ReminderChoiceController], providers: [ReminderChoiceService] })
export class ReminderChoiceModule {}
