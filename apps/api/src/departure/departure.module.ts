import { Module } from '@nestjs/common';
import { DepartureController } from './departure.controller';
import { DepartureService } from './departure.service';

@Module({ controllers: [DepartureController], providers: [DepartureService] })
export class DepartureModule {}
