import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module';
import { ProposalController } from './proposal.controller';
import { ProposalService } from './proposal.service';
import { ProposalById } from './resource-loaders';

@Module({
  imports: [TaskModule],
  controllers: [ProposalController],
  providers: [ProposalById, ProposalService],
})
export class ProposalModule {}
