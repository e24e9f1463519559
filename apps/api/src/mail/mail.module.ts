import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module';
import { MailController } from './mail.controller';
import { MailById } from './resource-loaders';
import { MailService } from './mail.service';
import { PostService } from './post.service';

@Module({ imports: [TaskModule], controllers: [MailController], providers: [MailService, PostService, MailById] })
export class MailApiModule {}
