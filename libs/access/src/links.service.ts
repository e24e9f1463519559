import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type LinkPurpose } from '@samenspel/domain';
import { LinkRepository, type LinkPageRow, type LinkRow, type OwnLink } from '@samenspel/persistence';
import { ACCESS_SETTINGS, linkSessionLifetimeMs, type AccessSettings } from './access-settings';
import { isLinkKey } from './answer-link';
import { AttemptLimit, limitFailures, refuseWhenTooOften } from './attempt-limit';
import { hashOfSecret, newSecret } from './derive-secret';

// An answer may be asked of a colleague; a check-in and a reflection are of one seat.
const forwardable: readonly LinkPurpose[] = ['reply', 'react'];

const failedExchangesPerIp = { most: 60, perMs: 15 * 60_000 };
const renewalsPerIp = { most: 20, perMs: 15 * 60_000 };

export interface ForwardInput {
  readonly linkId: string;
  readonly email: string;
  readonly name: string;
  /** The actor of the event: `person:<id>`. */
  readonly actor: string;
}

/** Answer links: a capability of one person for one step. Opening one records nothing. */
@Injectable()
export class LinksService {
  private readonly failedExchanges = new AttemptLimit(failedExchangesPerIp);
  private readonly renewals = new AttemptLimit(renewalsPerIp);

  constructor(
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
    private readonly links: LinkRepository,
  ) {}

  /** Gives a cookie of this link for its key. @throws LINK_NOT_VALID when id, key or version do not fit together. */
  async exchange(linkId: string, key: string, ip: string): Promise<{ secret: string; maxAgeSeconds: number }> {
    return limitFailures(this.failedExchanges, ip, () => this.open(linkId, key));
  }

  private async open(linkId: string, key: string): Promise<{ secret: string; maxAgeSeconds: number }> {
    const link = await this.links.findById(linkId);
    if (!link || link.revoked || !isLinkKey(this.settings.linkKeys, link, key)) throw new DomainError('LINK_NOT_VALID');
    const secret = newSecret();
    await this.links.openSession(hashOfSecret(secret), link, linkSessionLifetimeMs);
    return { secret, maxAgeSeconds: linkSessionLifetimeMs / 1000 };
  }

  /** Whom to ask about a link that was withdrawn: told to who has its key. @throws LINK_NOT_VALID for any other. */
  async whereabouts(linkId: string, key: string, ip: string): Promise<LinkPageRow> {
    return limitFailures(this.failedExchanges, ip, async () => {
      const page = await this.links.findPage(linkId);
      if (!page?.revoked || !isLinkKey(this.settings.linkKeys, page, key)) throw new DomainError('LINK_NOT_VALID');
      return page;
    });
  }

  findOpened(linkId: string, secret: string): Promise<LinkRow | undefined> {
    return this.links.findByOpenSession(linkId, hashOfSecret(secret));
  }

  async page(linkId: string): Promise<LinkPageRow> {
    const page = await this.links.findPage(linkId);
    if (!page) throw new DomainError('NOT_FOUND');
    return page;
  }

  /** "Geef door". @throws LINK_NOT_FORWARDABLE for what only this person may answer. */
  async forward({ linkId, email, name, actor }: ForwardInput): Promise<string> {
    const from = await this.links.findById(linkId);
    if (!from) throw new DomainError('NOT_FOUND');
    if (!forwardable.includes(from.purpose)) throw new DomainError('LINK_NOT_FORWARDABLE', { purpose: from.purpose });
    return this.links.forward({ from, email, name, actor, keyId: this.settings.linkKeys.current.id });
  }

  /** The person gets a link to the answer, unless there is one. */
  ensure(link: Omit<OwnLink, 'keyId'>): Promise<void> {
    return this.links.ensure({ ...link, keyId: this.settings.linkKeys.current.id });
  }

  /** Mails the owner the link again; says nothing about whether it exists. */
  async renew(linkId: string, ip: string): Promise<void> {
    refuseWhenTooOften(this.renewals, ip);
    await this.links.renew(linkId);
  }
}
