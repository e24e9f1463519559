import type { Level, ProgrammeRole } from '../party/party';

export const linkPurposes = ['reply', 'check-in', 'reflect', 'react', 'confirm', 'measure', 'follow'] as const;
/** What an answer link is for. A ballot, a disposition and steering need a session, so no link is for them. */
export type LinkPurpose = (typeof linkPurposes)[number];

/** Who asks, as opaque ids: what the session or the link of the request proves. */
export interface Actor {
  /** Null: nobody signed in and no link. */
  readonly personId: string | null;
  readonly roles: readonly { readonly programmeId: string; readonly role: ProgrammeRole }[];
  /** Seats held today. */
  readonly seats: readonly {
    readonly programmeId: string;
    readonly partyId: string;
    readonly seatId: string;
    readonly level: Level;
  }[];
  /** The request came by an answer link: it can do what the link is for, and nothing of the person's session. */
  readonly link?: {
    readonly linkId: string;
    readonly programmeId: string;
    readonly taskId: string;
    readonly stepId: string;
    readonly personId: string;
    readonly partyId?: string;
    readonly seatId?: string;
    readonly purpose: LinkPurpose;
  };
}
