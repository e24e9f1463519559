import { Module } from '@nestjs/common';
import { DirectoryController } from './directory.controller';
import { DirectoryService } from './directory.service';
import { LoadService } from './load.service';
import { PeopleSheetController } from './people-sheet.controller';
import { PeopleSheetService } from './people-sheet.service';
import { PersonCardService } from './person-card.service';
import { PersonOfProgramme } from './resource-loaders';

@Module({
  controllers: [DirectoryController, PeopleSheetController],
  providers: [DirectoryService, LoadService, PeopleSheetService, PersonCardService, PersonOfProgramme],
})
export class DirectoryModule {}
