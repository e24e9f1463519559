import { randomUUID } from 'node:crypto';
import { buildCalendar } from '@samenspel/calendar';
import { defaultPolicy, emptyAnchoringPlan, planTask, type StepKind } from '@samenspel/domain';
import { Client } from 'pg';

/** Two programmes with their people, and one running task in the first with a step of each kind that links are for. */
export interface Region {
  readonly programmeId: string;
  readonly otherProgrammeId: string;
  readonly partyId: string;
  readonly otherPartyId: string;
  readonly taskId: string;
  readonly draftTaskId: string;
  readonly steps: Readonly<Record<'invitation' | 'iteration' | 'consultation' | 'decision', string>>;
  readonly people: Readonly<Record<Who, string>>;
  readonly seats: Readonly<Record<'member' | 'stakeholder' | 'executive', string>>;
  /** A link of the stakeholder to the consultation. */
  readonly linkId: string;
  /** Ids of other objects in paths, by the name of the path parameter; a slice adds its own. */
  readonly others: Readonly<Record<string, string>>;
}

export const whos = ['manager', 'member', 'stakeholder', 'executive', 'otherManager'] as const;
export type Who = (typeof whos)[number];

export const emailOf = (who: Who): string => `${who.toLowerCase()}@example.org`;

const uuids = <Name extends string>(names: readonly Name[]): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, randomUUID()])) as Record<Name, string>;

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);
const dateOf = (at: Date): string => at.toISOString().slice(0, 10);

/** Puts a region into an empty database; `ownerUrl` may write every table. */
export async function aRegion(ownerUrl: string): Promise<Region> {
  const people = uuids(whos);
  const region: Region = {
    ...uuids(['programmeId', 'otherProgrammeId', 'partyId', 'otherPartyId', 'taskId', 'draftTaskId', 'linkId']),
    steps: uuids(['invitation', 'iteration', 'consultation', 'decision']),
    people,
    seats: uuids(['member', 'stakeholder', 'executive']),
    others: {
      personId: people.stakeholder,
      from: '2026-01-01',
      interestKind: 'clients',
      file: `${'A'.repeat(43)}.ics`,
      ...uuids([
        'feedId',
        'mailId',
        'ballotId',
        'commandId',
        'answerId',
        'requestId',
        'dispositionId',
        'itemId',
        'goalId',
        'actionId',
        'meetingId',
        'reopeningId',
        'bulletinId',
        'proposalId',
        'agendaId',
        'closingDayId',
        'anchoringPlanId',
        'riskId',
        'confirmationId',
      ]),
    },
  };
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const [sql, parameters] of [...peopleOf(region), ...task(region), ...steps(region), ...cycle(region)])
      await client.query(sql, parameters);
  } finally {
    await client.end();
  }
  return region;
}

type Statement = readonly [string, unknown[]];

function peopleOf({
  programmeId,
  otherProgrammeId,
  partyId,
  otherPartyId,
  people: who,
  seats,
  others,
}: Region): Statement[] {
  const seat = (id: string, person: string, party: string, level: string): Statement => [
    `insert into seat (programme_id, id, party_id, person_id, level, function_name, valid_from) values ($1, $2, $3, $4, $5, 'adviseur', '2020-01-01')`,
    [programmeId, id, party, person, level],
  ];
  return [
    [
      `insert into programme (id, name, slug) values ($1, 'Regio Noord', 'noord'), ($2, 'Regio Zuid', 'zuid')`,
      [programmeId, otherProgrammeId],
    ],
    ...whos.map((name): Statement => [
      'insert into person (id, name, email) values ($1, $2, $3)',
      [who[name], `Voorbeeld ${name}`, emailOf(name)],
    ]),
    [
      `insert into party (programme_id, id, name, kind) values ($1, $2, 'Gemeente Noordstad', 'municipality'), ($1, $3, 'Zorgaanbieder De Brug', 'provider')`,
      [programmeId, partyId, otherPartyId],
    ],
    [
      // Over long ago: it stands in nobody's way.
      `insert into closing_day (programme_id, id, name, from_date, until_date, entered_by) values ($1, $2, 'Dicht', '2020-01-06', '2020-01-06', $3)`,
      [programmeId, others.closingDayId, who.manager],
    ],
    seat(seats.member, who.member, partyId, 'practice'),
    seat(seats.stakeholder, who.stakeholder, otherPartyId, 'practice'),
    seat(seats.executive, who.executive, partyId, 'board'),
    [
      `insert into programme_role (programme_id, person_id, role) values ($1, $2, 'programme-manager'), ($3, $4, 'programme-manager')`,
      [programmeId, who.manager, otherProgrammeId, who.otherManager],
    ],
  ];
}

const calendar = buildCalendar({ from: dateOf(inDays(-400)), until: dateOf(inDays(1000)) });

/** All four steps are open at once: no such task is, but every route finds what it is about. */
function planOf({ taskId, steps: ids }: Region): unknown {
  const steps = Object.entries(ids).map(([kind, stepId]) => ({
    stepId,
    kind: kind as StepKind,
    ordinal: 1,
    openedOn: dateOf(inDays(-1)),
    extendedBy: 0,
    pausedDays: 0,
  }));
  return planTask(defaultPolicy, calendar, { taskId, startsOn: dateOf(inDays(-30)), steps });
}

function task(region: Region): Statement[] {
  const { programmeId, taskId, draftTaskId, partyId, otherPartyId, seats, people: who } = region;
  const { agendaId } = region.others;
  const calendarId = randomUUID();
  return [
    [
      `insert into agenda (programme_id, id, name, policy) values ($1, $2, 'Agenda', $3)`,
      [programmeId, agendaId, JSON.stringify(defaultPolicy)],
    ],
    [
      `insert into calendar (programme_id, id, fingerprint, body) values ($1, $2, 'test', $3)`,
      [programmeId, calendarId, JSON.stringify(calendar)],
    ],
    [
      `insert into task (programme_id, id, agenda_id, manager_person_id, title, policy, calendar_id, plan, status, starts_on, launched_at)
       values ($1, $2, $3, $4, 'Samen sneller passende hulp', $5, $6, $7, 'running', $8, now())`,
      [
        programmeId,
        taskId,
        agendaId,
        who.manager,
        JSON.stringify(defaultPolicy),
        calendarId,
        JSON.stringify(planOf(region)),
        dateOf(inDays(-30)),
      ],
    ],
    [
      `insert into task (programme_id, id, agenda_id, manager_person_id, title, policy) values ($1, $2, $3, $4, 'Een opgave in concept', $5)`,
      [programmeId, draftTaskId, agendaId, who.manager, JSON.stringify(defaultPolicy)],
    ],
    [
      'insert into task_party (programme_id, task_id, party_id, essential) values ($1, $2, $3, true), ($1, $2, $4, false)',
      [programmeId, taskId, partyId, otherPartyId],
    ],
    [
      `insert into work_group_member (programme_id, task_id, seat_id, joined_at, joined_on) values ($1, $2, $3, now(), $4)`,
      [programmeId, taskId, seats.member, dateOf(inDays(-20))],
    ],
    [
      'insert into task_decider (programme_id, task_id, seat_id) values ($1, $2, $3)',
      [programmeId, taskId, seats.executive],
    ],
  ];
}

function steps(region: Region): Statement[] {
  const { programmeId, taskId, otherPartyId, people: who, seats, linkId } = region;
  const ends = inDays(20);
  const step = (kind: keyof Region['steps']): Statement => [
    `insert into step (programme_id, id, task_id, kind, ordinal, opened_on, opens_at, last_day, ends_at, has_closing_instant)
     values ($1, $2, $3, $4, 1, $5, now(), $6, $7, $8)`,
    [
      programmeId,
      region.steps[kind],
      taskId,
      kind,
      dateOf(inDays(-1)),
      dateOf(ends),
      ends,
      kind === 'consultation' || kind === 'decision',
    ],
  ];
  return [
    ...(Object.keys(region.steps) as (keyof Region['steps'])[]).map(step),
    [
      `insert into obligation (programme_id, task_id, step_id, kind, debtor, party_id, due_at, due_on)
       values ($1, $2, $3, 'reaction', 'party:' || $4::text, $4::uuid, $5, $6)`,
      [programmeId, taskId, region.steps.consultation, otherPartyId, ends, dateOf(ends)],
    ],
    [
      `insert into obligation (programme_id, task_id, step_id, kind, debtor, seat_id, due_at, due_on)
       values ($1, $2, $3, 'ballot', 'seat:' || $4::text, $4::uuid, $5, $6)`,
      [programmeId, taskId, region.steps.decision, seats.executive, ends, dateOf(ends)],
    ],
    [
      `insert into answer (programme_id, id, task_id, step_id, kind, sender, party_id, person_id, body, salt, first_submitted_at, submitted_at)
       values ($1, $2, $3, $4, 'reaction', 'party:' || $5::text, $5::uuid, $6, '{"answers":[],"final":false}', '', now(), now())`,
      [programmeId, region.others.answerId, taskId, region.steps.consultation, otherPartyId, who.stakeholder],
    ],
    [
      // Of a seat that does not decide: it stands in nobody's way.
      `insert into answer (programme_id, id, task_id, step_id, kind, sender, seat_id, person_id, body, salt, first_submitted_at, submitted_at)
       values ($1, $2, $3, $4, 'ballot', 'seat:' || $5::text, $5::uuid, $6, '{"choice":"consent","interests":""}', '', now(), now())`,
      [programmeId, region.others.ballotId, taskId, region.steps.decision, seats.member, who.member],
    ],
    [
      // To a step that asks for none: it stands in nobody's way.
      `insert into answer (programme_id, id, task_id, step_id, kind, sender, party_id, person_id, body, salt, first_submitted_at, submitted_at)
       values ($1, $2, $3, $4, 'confirmation', 'party:' || $5::text, $5::uuid, $6, '{"choice":"obstacle","reason":"Voorbeeld"}', '', now(), now())`,
      [programmeId, region.others.confirmationId, taskId, region.steps.decision, otherPartyId, who.stakeholder],
    ],
    [
      `insert into command (programme_id, id, task_id, body, kind, reason, given_by, status, settled_at) values ($1, $2, $3, '{"kind":"pause"}', 'pause', 'Zomer', $4, 'settled', now())`,
      [programmeId, region.others.commandId, taskId, who.manager],
    ],
    [
      `insert into more_time_request (programme_id, id, task_id, step_id, party_id, asked_by, until_on, extended_by_then, reason)
       values ($1, $2, $3, $4, $5, $6, current_date + 100, 0, 'Voorbeeld')`,
      [programmeId, region.others.requestId, taskId, region.steps.consultation, region.partyId, who.member],
    ],
    [
      `insert into disposition (programme_id, id, task_id, step_id, kind, reason, decided_by, decided_at)
       values ($1, $2, $3, $4, 'partly', 'Deels', $5, now())`,
      [programmeId, region.others.dispositionId, taskId, region.steps.consultation, who.manager],
    ],
    [
      `insert into mail (programme_id, id, task_id, person_id, kind, class, dedup_key, send_at, status)
       values ($1, $2::uuid, $3, $4, 'bulletin', 'process', 'region:' || $2::text, now(), 'sent')`,
      [programmeId, region.others.mailId, taskId, who.stakeholder],
    ],
    [
      `insert into link (programme_id, id, task_id, step_id, purpose, person_id, party_id, key_id) values ($1, $2, $3, $4, 'react', $5, $6, 'k1')`,
      [programmeId, linkId, taskId, region.steps.consultation, who.stakeholder, otherPartyId],
    ],
  ];
}

/** One of everything that a cycle holds. */
function cycle({ programmeId, taskId, draftTaskId, steps: ids, others, people: who, seats }: Region): Statement[] {
  const of = [programmeId, taskId, ids.iteration];
  const { goalId, actionId, meetingId, bulletinId, proposalId, anchoringPlanId } = others;
  const soon = inDays(10);
  return [
    [
      `insert into goal (programme_id, task_id, step_id, id, text, set_by) values ($1, $2, $3, $4, 'Eén route', $5)`,
      [...of, goalId, who.member],
    ],
    [
      `insert into action (programme_id, task_id, step_id, id, text, seat_id, due_on, due_at) values ($1, $2, $3, $4, 'Vragen', $5, $6, $7)`,
      [...of, actionId, seats.member, dateOf(soon), soon],
    ],
    [
      `insert into meeting (programme_id, task_id, step_id, id, starts_at, ends_at, local_date, location, announced_at)
       values ($1, $2, $3, $4, $5, $5::timestamptz + interval '1 hour', $6, 'Gemeentehuis', now())`,
      [...of, meetingId, soon, dateOf(soon)],
    ],
    [
      `insert into bulletin (programme_id, task_id, step_id, id, content, published_at) values ($1, $2, $3, $4, $5, now())`,
      [
        ...of,
        bulletinId,
        JSON.stringify({
          goals: [{ text: 'Eén route', state: 'reached' }],
          ...{ actionsDone: 1, actionsOpen: 0, successes: ['Iedereen kwam.'], next: [] },
        }),
      ],
    ],
    [
      `insert into proposal_version (programme_id, task_id, id, number, title, summary, sections, sha256, delivered_by, delivered_at)
       values ($1, $2, $3, 7, 'Eén route', 'Kort', '[{"key":"wat","heading":"Wat","text":"Eén route."}]', 'abc', $4, now())`,
      [programmeId, taskId, proposalId, who.member],
    ],
    [
      // Of another task, so that this one has no borgingsplan; its seat and the measure of its member are there to be asked about.
      `insert into anchoring_version (programme_id, task_id, id, number, body, sha256, delivered_by, delivered_at)
       values ($1, $2, $3, 1, $4, 'abc', $5, now())`,
      [programmeId, draftTaskId, anchoringPlanId, JSON.stringify(emptyAnchoringPlan([3, 6, 12])), who.member],
    ],
    [
      `insert into obligation (programme_id, task_id, step_id, kind, debtor, seat_id, due_at, due_on, fulfilled_at)
       values ($1, $2, $3, 'measurement', 'seat:' || $4::text, $4::uuid, $5, $6, now())`,
      [...of, seats.member, soon, dateOf(soon)],
    ],
  ];
}
