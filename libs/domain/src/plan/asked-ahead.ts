import { kindsAtMoment } from '../mail/what-is-asked';
import type { ObligationKind } from '../obligation/obligation';
import type { Instant } from '../time/instant';
import { askingMoments, type Moment, type Plan, type PlannedStep } from './plan';

/** What somebody is in a task: at the table, of a party that was invited, or one who decides. */
export const placesInTask = ['member', 'party', 'decider'] as const;
export type PlaceInTask = (typeof placesInTask)[number];

/** What somebody may be asked for a place, other than what belongs to a role. */
export const placeKinds = ['reply', 'check-in', 'reflection', 'reaction', 'ballot'] as const satisfies ObligationKind[];
export type PlaceKind = (typeof placeKinds)[number];

const placeOf: Readonly<Record<PlaceKind, PlaceInTask>> = {
  reply: 'party',
  'check-in': 'member',
  reflection: 'member',
  reaction: 'party',
  ballot: 'decider',
};

/** Something that will be asked, in which step and at which moment. */
export interface AskedAhead {
  readonly step: PlannedStep;
  readonly moment: Moment;
  readonly kind: PlaceKind;
}

/** What somebody in these places is still going to be asked, in the order of the plan; reminders are no new question. */
export function askedAhead({ steps }: Plan, places: readonly PlaceInTask[], now: Instant): readonly AskedAhead[] {
  const kinds = placeKinds.filter((kind) => places.includes(placeOf[kind]));
  return steps
    .filter(({ endedAt }) => endedAt === undefined)
    .flatMap((step) =>
      step.moments
        .filter(({ kind, sendAt }) => askingMoments.includes(kind) && sendAt > now)
        .flatMap((moment) => {
          const asked = kindsAtMoment(step.kind, moment);
          return kinds.filter((kind) => asked.includes(kind)).map((kind) => ({ step, moment, kind }));
        }),
    );
}
