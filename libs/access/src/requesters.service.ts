import { Injectable } from '@nestjs/common';
import type { Instant } from '@samenspel/domain';
import { ActorRepository, SessionRepository, type LinkRow, type PersonWithSeats } from '@samenspel/persistence';
import { sessionLifetime } from './access-settings';
import { hashOfSecret } from './derive-secret';
import { LinksService } from './links.service';

/** Who asks: a person with a session, or with an answer link only. */
export interface Requester {
  readonly person: PersonWithSeats;
  readonly session?: { readonly expiresAt: Instant; readonly extended: boolean };
  /** Present when the request was made through an answer link: then only what that link allows counts. */
  readonly link?: LinkRow;
}

@Injectable()
export class RequestersService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly links: LinksService,
    private readonly people: ActorRepository,
  ) {}

  async findBySession(secret: string): Promise<Requester | undefined> {
    const session = await this.sessions.findOpen(hashOfSecret(secret), sessionLifetime);
    if (!session) return undefined;
    const person = await this.people.findPersonWithSeats(session.personId);
    return person && { person, session: { expiresAt: session.expiresAt, extended: session.extended } };
  }

  async findByLink(linkId: string, secret: string): Promise<Requester | undefined> {
    const link = await this.links.findOpened(linkId, secret);
    if (!link) return undefined;
    const person = await this.people.findPersonWithSeats(link.personId);
    return person && { person, link };
  }
}
