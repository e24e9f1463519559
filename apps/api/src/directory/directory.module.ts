import { Module } from '@nestjs/common';
import { DirectoryController } from './directory.controller';
import { DirectoryService } from './directory.service';
import { LoadService } from './load.service';
import { PersonCardService } from './person-card.service';
import { PersonOfProgramme } from './resource-loaders';

@Module({
  controllers: [DirectoryController],
  providers: [DirectoryService, LoadService, PersonCardService, PersonOfProgramme],
})
export class DirectoryModule {}
