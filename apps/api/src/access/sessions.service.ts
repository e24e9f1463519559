import { Inject, Injectable } from '@nestjs/common';
import {
  ACCESS_SETTINGS,
  SignInService,
  sessionLifetime,
  type AccessSettings,
  type NewCookie,
  type Requester,
} from '@samenspel/access';
import { instantText, type PersonView, type SamplePeople, type SessionView } from '@samenspel/contracts';
import { DomainError, type Instant } from '@samenspel/domain';
import { ActorRepository, type PersonWithSeats } from '@samenspel/persistence';
import { dropCookie, readCookie, sessionCookieName, setCookie } from '../platform/access/cookies';
import type { ApiReply, ApiRequest } from '../platform/http/api-request';

/** Sessions as HTTP sees them: a cookie, and who is signed in. */
@Injectable()
export class SessionsService {
  private readonly cookieName: string;

  constructor(
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
    private readonly signIns: SignInService,
    private readonly people: ActorRepository,
  ) {
    this.cookieName = sessionCookieName(settings.publicUrl);
  }

  async signIn(token: string, ip: string, reply: ApiReply): Promise<SessionView> {
    return this.started(await this.signIns.signIn(token, ip), reply);
  }

  /** Looking around as a made-up person. @throws NOT_FOUND outside of sample mode */
  async signInAsSample(email: string, reply: ApiReply): Promise<SessionView> {
    this.refuseOutsideSampleMode();
    const personId = await this.people.findPersonIdByEmail(email);
    if (personId === undefined) throw new DomainError('NOT_FOUND');
    return this.started(await this.signIns.openSession(personId), reply);
  }

  async samplePeople(): Promise<SamplePeople> {
    this.refuseOutsideSampleMode();
    return { items: [...(await this.people.findSamplePeople())] };
  }

  async end(request: ApiRequest, reply: ApiReply): Promise<void> {
    const secret = readCookie(request, this.cookieName);
    if (secret !== undefined) await this.signIns.signOut(secret);
    dropCookie(reply, this.cookieName, this.settings.publicUrl);
  }

  current({ person, session }: Requester): SessionView {
    if (!session) throw new DomainError('UNAUTHENTICATED');
    return viewOf(person, session.expiresAt);
  }

  async changeLanguage(personId: string, language: 'nl' | 'en'): Promise<PersonView> {
    const person = await this.people.changeLanguage(personId, language);
    if (!person) throw new DomainError('NOT_FOUND');
    return person;
  }

  private async started(cookie: NewCookie, reply: ApiReply): Promise<SessionView> {
    const person = await this.people.findPersonWithSeats(cookie.personId);
    if (!person) throw new DomainError('NOT_FOUND');
    const maxAgeSeconds = sessionLifetime.lifetimeMs / 1000;
    setCookie(reply, this.cookieName, cookie.secret, { publicUrl: this.settings.publicUrl, maxAgeSeconds });
    return viewOf(person, cookie.expiresAt);
  }

  private refuseOutsideSampleMode(): void {
    if (this.settings.mode !== 'sample') throw new DomainError('NOT_FOUND');
  }
}

function viewOf({ id, name, email, language, seats, roles }: PersonWithSeats, expiresAt: Instant): SessionView {
  return {
    person: { id, name, email, language },
    seats: [...seats],
    roles: [...roles],
    expiresAt: instantText(expiresAt),
  };
}
