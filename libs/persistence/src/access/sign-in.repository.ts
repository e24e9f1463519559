import { Injectable } from '@nestjs/common';
import type { Instant } from '@samenspel/domain';
import { Database } from '../database/database';

export interface NewSignInToken {
  readonly id: string;
  readonly tokenHash: string;
  readonly keyId: string;
  readonly email: string;
  readonly lifetimeMs: number;
  /** Tokens that one address may be sent within `limit.perMs`; more are left out without a word. */
  readonly limit: { readonly most: number; readonly perMs: number };
}

export interface SignInTokenOwner {
  readonly personId: string;
  readonly name: string;
  readonly partyName: string | null;
  readonly expiresAt: Instant;
}

const tokenOwner = `
  select t.person_id as "personId", p.name, t.expires_at as "expiresAt",
         (select y.name from seat s join party y on y.id = s.party_id
           where s.person_id = p.id and s.valid_from <= current_date and (s.valid_until is null or s.valid_until >= current_date)
           order by s.id limit 1) as "partyName"
    from sign_in_token t join person p on p.id = t.person_id
   where t.token_hash = $1 and t.consumed_at is null and t.expires_at > clock_timestamp()`;

@Injectable()
export class SignInRepository {
  constructor(private readonly database: Database) {}

  /**
   * One statement, whether the address is known or not: the token with its mail, or nothing. The mail holds the id
   * of the token only; the token itself is derived when the mail is written.
   */
  async request(token: NewSignInToken): Promise<void> {
    await this.database.execute(
      `with known as (
         select p.id from person p
          where lower(p.email) = lower($1)
            and (select count(*) from sign_in_token t
                  where t.person_id = p.id and t.created_at > clock_timestamp() - $2::float8 * interval '1 millisecond') < $3
       ), token as (
         insert into sign_in_token (id, token_hash, person_id, expires_at)
         select $4, $5, id, clock_timestamp() + $6::float8 * interval '1 millisecond' from known returning person_id
       )
       insert into mail (person_id, kind, class, params, dedup_key, send_at)
       select person_id, 'sign-in', 'immediate', jsonb_build_object('tokenId', $4::text, 'keyId', $7::text),
              'sign-in/' || $4::text, clock_timestamp() from token`,
      [token.email, token.limit.perMs, token.limit.most, token.id, token.tokenHash, token.lifetimeMs, token.keyId],
    );
  }

  async findOwner(tokenHash: string): Promise<SignInTokenOwner | undefined> {
    const rows = await this.database.rows<SignInTokenOwner>(tokenOwner, [tokenHash]);
    return rows[0];
  }

  /** Consumes the token: the first of two presses wins. Gives the person, or undefined when it no longer works. */
  async consume(tokenHash: string): Promise<string | undefined> {
    const rows = await this.database.rows<{ personId: string }>(
      `with used as (
         update sign_in_token set consumed_at = clock_timestamp()
          where token_hash = $1 and consumed_at is null and expires_at > clock_timestamp()
         returning person_id
       ) select person_id as "personId" from used`,
      [tokenHash],
    );
    return rows[0]?.personId;
  }
}
