import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Instant } from '@samenspel/domain';
import { SessionRepository, SignInRepository, type SignInTokenOwner } from '@samenspel/persistence';
import {
  ACCESS_SETTINGS,
  sessionLifetime,
  signInLifetimeMs,
  signInLimitPerAddress,
  signInLimitPerIp,
  type AccessSettings,
} from './access-settings';
import { AttemptLimit, limitFailures, refuseWhenTooOften } from './attempt-limit';
import { hashOfSecret, newSecret } from './derive-secret';
import { signInTokenOf } from './sign-in-link';

/** A secret that was just made, and how long it holds: becomes a cookie. */
export interface NewCookie {
  readonly secret: string;
  readonly expiresAt: Instant;
  readonly personId: string;
}

// A known address costs a few rows more than an unknown one; everybody waits this long, so that the time tells nothing.
const leastAnswerMs = 150;

/** Signing in by a one-time mail link: 10 minutes, consumed by a button, the same answer for unknown addresses. */
@Injectable()
export class SignInService {
  private readonly requestsPerIp = new AttemptLimit(signInLimitPerIp);
  private readonly failedTokensPerIp = new AttemptLimit(signInLimitPerIp);

  constructor(
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
    private readonly tokens: SignInRepository,
    private readonly sessions: SessionRepository,
  ) {}

  /** @throws TOO_MANY_REQUESTS when this IP address asked too often; never tells whether the address is known. */
  async request(email: string, ip: string): Promise<void> {
    refuseWhenTooOften(this.requestsPerIp, ip);
    const id = randomUUID();
    const keyId = this.settings.linkKeys.current.id;
    const tokenHash = hashOfSecret(signInTokenOf(this.settings.linkKeys, { tokenId: id, keyId }));
    const stored = this.tokens.request({
      id,
      tokenHash,
      keyId,
      email,
      lifetimeMs: signInLifetimeMs,
      limit: signInLimitPerAddress,
    });
    await Promise.all([stored, pause(leastAnswerMs)]);
  }

  /** For whom the link is; consumes nothing. @throws SIGN_IN_LINK_EXPIRED */
  async preview(token: string, ip: string): Promise<SignInTokenOwner> {
    return limitFailures(this.failedTokensPerIp, ip, async () => {
      const owner = await this.tokens.findOwner(hashOfSecret(token));
      if (!owner) throw new DomainError('SIGN_IN_LINK_EXPIRED');
      return owner;
    });
  }

  /** The press on the button: consumes the token and opens a session. @throws SIGN_IN_LINK_EXPIRED */
  async signIn(token: string, ip: string): Promise<NewCookie> {
    return limitFailures(this.failedTokensPerIp, ip, async () => {
      const personId = await this.tokens.consume(hashOfSecret(token));
      if (personId === undefined) throw new DomainError('SIGN_IN_LINK_EXPIRED');
      return this.openSession(personId);
    });
  }

  async openSession(personId: string): Promise<NewCookie> {
    const secret = newSecret();
    const expiresAt = await this.sessions.open(hashOfSecret(secret), personId, sessionLifetime.lifetimeMs);
    return { secret, expiresAt, personId };
  }

  async signOut(secret: string): Promise<void> {
    await this.sessions.end(hashOfSecret(secret));
  }
}
