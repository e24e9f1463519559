import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module';
import { BallController } from './ball.controller';
import { BallService } from './ball.service';

@Module({ imports: [TaskModule], controllers: [BallController], providers: [BallService] })
export class BallModule {}
