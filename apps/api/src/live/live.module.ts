import { Module } from '@nestjs/common';
import { SealedEventsRepository } from '@samenspel/persistence';
import { LiveController } from './live.controller';
import { LiveEventsService } from './live-events.service';
import { OwnStream } from './own-stream';

@Module({ controllers: [LiveController], providers: [LiveEventsService, OwnStream, SealedEventsRepository] })
export class LiveModule {}
