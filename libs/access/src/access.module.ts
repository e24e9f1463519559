import { Module, type DynamicModule } from '@nestjs/common';
import {
  ActorRepository,
  LinkRepository,
  ResourceRepository,
  SessionRepository,
  SignInRepository,
} from '@samenspel/persistence';
import { ACCESS_SETTINGS, type AccessSettings } from './access-settings';
import { LinksService } from './links.service';
import { RequestersService } from './requesters.service';
import { SignInService } from './sign-in.service';

const repositories = [ActorRepository, LinkRepository, ResourceRepository, SessionRepository, SignInRepository];
const services = [LinksService, RequestersService, SignInService];

/** Who is this, and which seats: sign-in, sessions, answer links. Needs the `DataSource` of the process. */
@Module({})
export class AccessModule {
  static forRoot(settings: AccessSettings): DynamicModule {
    return {
      module: AccessModule,
      global: true,
      providers: [{ provide: ACCESS_SETTINGS, useValue: settings }, ...repositories, ...services],
      exports: [ACCESS_SETTINGS, ...repositories, ...services],
    };
  }
}
