import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module';
import { InterestController } from './interest.controller';
import { InterestService } from './interest.service';

@Module({ imports: [TaskModule], controllers: [InterestController], providers: [InterestService] })
export class InterestModule {}
