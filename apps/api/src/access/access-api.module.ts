import { Module } from '@nestjs/common';
import { LinkOfRequester } from './link-of-requester';
import { LinkPagesService } from './link-pages.service';
import { LinksController } from './links.controller';
import { SampleController } from './sample.controller';
import { SessionsController } from './sessions.controller';
import { SessionsService } from './sessions.service';
import { SignInController } from './sign-in.controller';

@Module({
  controllers: [SignInController, SessionsController, LinksController, SampleController],
  providers: [SessionsService, LinkPagesService, LinkOfRequester],
})
export class AccessApiModule {}
