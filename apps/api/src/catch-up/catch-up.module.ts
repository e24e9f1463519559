import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module';
import { CatchUpController } from './catch-up.controller';
import { CatchUpService } from './catch-up.service';
import { InfluenceService } from './influence.service';

@Module({ imports: [TaskModule], controllers: [CatchUpController], providers: [CatchUpService, InfluenceService] })
export class CatchUpModule {}
