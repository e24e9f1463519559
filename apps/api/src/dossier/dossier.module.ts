import { Module } from '@nestjs/common';
import { AnchoringModule } from '../anchoring/anchoring.module';
import { ConsultationModule } from '../consultation/consultation.module';
import { DecisionModule } from '../decision/decision.module';
import { TaskModule } from '../task/task.module';
import { DossierRegisters } from './dossier-registers.service';
import { DossierStages } from './dossier-stages.service';
import { DossierController } from './dossier.controller';
import { DossierService } from './dossier.service';

@Module({
  imports: [TaskModule, ConsultationModule, DecisionModule, AnchoringModule],
  controllers: [DossierController],
  providers: [DossierService, DossierRegisters, DossierStages],
})
export class DossierModule {}
