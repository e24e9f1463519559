import { actions, type Action } from './actions';
import type { Actor } from './actor';
import { may } from './may';
import type { Resource } from './resource';

const north = 'programme-north';
const nobody: Actor = { personId: null, roles: [], seats: [] };
const signedIn = (over: Partial<Actor>): Actor => ({ personId: 'person-1', roles: [], seats: [], ...over });
const withRole = (role: Actor['roles'][number]['role'], programmeId = north) =>
  signedIn({ roles: [{ programmeId, role }] });
const withSeat = (seatId: string, partyId: string, programmeId = north) =>
  signedIn({ seats: [{ programmeId, partyId, seatId, level: 'practice' }] });
const withLink = (over: Partial<NonNullable<Actor['link']>>): Actor => ({
  personId: 'person-1',
  roles: [{ programmeId: north, role: 'programme-manager' }],
  seats: [],
  link: {
    linkId: 'link-1',
    programmeId: north,
    taskId: 'task-1',
    stepId: 'step-1',
    personId: 'person-1',
    partyId: 'party-1',
    purpose: 'react',
    ...over,
  },
});

const resource: Resource = {
  programmeId: north,
  taskId: 'task-1',
  stepId: 'step-1',
  taskPartyIds: ['party-1', 'party-late'],
  workGroupSeatIds: ['seat-group'],
  decidingSeatIds: ['seat-decides'],
  rosterPartyIds: ['party-1'],
  rosterPersonIds: ['person-1'],
  partyId: 'party-1',
};
const of = (over: Partial<Resource>): Resource => ({ ...resource, ...over });
const allowed = (actor: Actor, what: Resource) => actions.filter((action) => may(actor, action, what));

const readings: readonly Action[] = [
  'task.read',
  'task.read-log',
  'party.read',
  'invitation.read',
  'iteration.read',
  'consultation.read',
  'decision.read',
  'anchoring.read',
];

describe('may', () => {
  it('lets only the manager of a task and the programme board give it to somebody else', () => {
    const own = of({ managerPersonId: 'person-1' });
    const handsOver = (actor: Actor, what: Resource) => may(actor, 'task.hand-over', what);
    expect(handsOver(withRole('programme-manager'), own)).toBe(true);
    expect(handsOver(withRole('programme-manager'), of({ managerPersonId: 'person-2' }))).toBe(false);
    expect(handsOver(withRole('programme-board'), of({ managerPersonId: 'person-2' }))).toBe(true);
    expect(handsOver(withRole('network-facilitator'), own)).toBe(false);
    expect(handsOver(withLink({}), own)).toBe(false);
  });

  it('lets nobody do anything without a session or a link', () => {
    expect(allowed(nobody, of({ closed: true, personId: undefined }))).toEqual([]);
  });

  it.each(['programme-manager', 'network-facilitator', 'contract-manager', 'programme-board'] as const)(
    'lets a %s of another programme do nothing',
    (role) => {
      expect(allowed(withRole(role, 'programme-south'), of({ closed: true }))).toEqual([]);
    },
  );

  it('lets a seat of another programme do nothing, with the same party and seat ids neither', () => {
    const elsewhere = withSeat('seat-decides', 'party-1', 'programme-south');
    expect(
      allowed(elsewhere, of({ closed: true, seatId: 'seat-decides', workGroupSeatIds: ['seat-decides'] })),
    ).toEqual([]);
  });

  it.each(['network-facilitator', 'contract-manager'] as const)(
    'lets a %s read everything of the programme, and the facilitator say what the network has at stake',
    (role) => {
      const more: readonly Action[] = role === 'network-facilitator' ? ['task.name-network-interest'] : [];
      expect(allowed(withRole(role), resource).sort()).toEqual([...readings, ...more].sort());
    },
  );

  it('lets the programme manager draft, launch, steer, prepare, dispose and enter what was told, but not answer for others', () => {
    expect(allowed(withRole('programme-manager'), resource)).toEqual([
      'task.read',
      'task.draft',
      'task.launch',
      'task.write-risk',
      'task.look-at-risk',
      'task.name-network-interest',
      'task.steer',
      'task.answer-on-behalf',
      'answer.withdraw-entered',
      'task.read-log',
      'task.read-dossier',
      'party.read',
      'party.manage',
      'party.describe',
      'party.give-mandate',
      'person.describe',
      'person.read-contact',
      'absence.read',
      'absence.enter',
      'invitation.read',
      'iteration.read',
      'iteration.write-goal',
      'iteration.write-action',
      'iteration.plan-meeting',
      'iteration.report-progress',
      'proposal.write',
      'proposal.deliver',
      'consultation.read',
      'consultation.prepare',
      'consultation.dispose',
      'decision.read',
      'decision.accept-condition',
      'decision.handle-obstacle',
      'anchoring.read',
      'anchoring.write',
      'ball.read',
      'mail.read',
      'mail.send-again',
      'policy.write',
      'calendar.write',
    ]);
  });

  it('lets the programme board read, steer, hand over and answer a condition', () => {
    const more = ['task.steer', 'task.hand-over', 'decision.accept-condition'];
    expect(allowed(withRole('programme-board'), resource).sort()).toEqual([...readings, ...more].sort());
  });

  it('lets a stakeholder read and answer for the own party', () => {
    const answers = ['invitation.reply', 'consultation.react', 'answer.withdraw-entered', 'decision.confirm'];
    const more = ['party.describe', 'consultation.give-verdict', 'task.name-interest', ...answers];
    const all = [...readings, ...more];
    expect(allowed(withSeat('seat-x', 'party-1'), resource).sort()).toEqual(all.sort());
  });

  it('lets the link to confirm a decision read it, and confirm for its party alone', () => {
    expect(allowed(withLink({ purpose: 'confirm' }), resource)).toEqual([
      ...['task.read', 'decision.read', 'decision.confirm'],
    ]);
    const other = of({ partyId: 'party-late' });
    expect(may(withLink({ purpose: 'confirm' }), 'decision.confirm', other)).toBe(false);
  });

  it('lets the board of a party say who holds its mandate, and nobody below it or of another party', () => {
    const atLevel = (level: 'practice' | 'management' | 'board', partyId = 'party-1') =>
      signedIn({ seats: [{ programmeId: north, partyId, seatId: 'seat-x', level }] });
    const gives = (actor: Actor) => may(actor, 'party.give-mandate', resource);
    expect([atLevel('board'), atLevel('management'), atLevel('practice')].map(gives)).toEqual([true, false, false]);
    expect(gives(atLevel('board', 'party-2'))).toBe(false);
  });

  it('lets a stakeholder only read when another party is spoken for', () => {
    expect(allowed(withSeat('seat-x', 'party-2'), resource)).toEqual(readings);
  });

  it('lets a party that joined after the roster was frozen react', () => {
    expect(may(withSeat('seat-x', 'party-late'), 'consultation.react', of({ partyId: 'party-late' }))).toBe(true);
  });

  it('lets an individual react and judge for themselves only', () => {
    const individual = withSeat('seat-x', 'party-2');
    const self = of({ partyId: undefined, personId: 'person-1' });
    const somebodyElse = of({ partyId: undefined, personId: 'person-2', rosterPersonIds: ['person-1', 'person-2'] });
    expect(may(individual, 'consultation.react', self)).toBe(true);
    expect(may(individual, 'consultation.give-verdict', self)).toBe(true);
    expect(may(individual, 'consultation.react', somebodyElse)).toBe(false);
    expect(may(individual, 'consultation.give-verdict', somebodyElse)).toBe(false);
  });

  it('lets a member of the work group write, and check in and reflect on the own seat', () => {
    const member = withSeat('seat-group', 'party-2');
    const group: readonly Action[] = [
      'iteration.write-goal',
      'iteration.write-action',
      'iteration.plan-meeting',
      'proposal.write',
      'proposal.deliver',
    ];
    expect(group.every((action) => may(member, action, resource))).toBe(true);
    expect(may(member, 'iteration.reflect', of({ seatId: 'seat-group' }))).toBe(true);
    expect(
      may(member, 'iteration.check-in', of({ seatId: 'seat-other', workGroupSeatIds: ['seat-group', 'seat-other'] })),
    ).toBe(false);
  });

  it('lets the group and the owner that it names write the borgingsplan, and the seat that reports measure', () => {
    const owned = of({ anchoringOwnerSeatIds: ['seat-owner'], reportingSeatIds: ['seat-reports'], partyId: undefined });
    expect(may(withSeat('seat-group', 'party-2'), 'anchoring.write', owned)).toBe(true);
    expect(may(withSeat('seat-owner', 'party-2'), 'anchoring.write', owned)).toBe(true);
    expect(may(withSeat('seat-owner', 'party-2', 'programme-south'), 'anchoring.write', owned)).toBe(false);
    expect(may(withSeat('seat-reports', 'party-2'), 'anchoring.write', owned)).toBe(false);
    const measures = (seatId: string, spokenFor: string) =>
      may(withSeat(seatId, 'party-2'), 'anchoring.measure', { ...owned, seatId: spokenFor });
    expect(measures('seat-reports', 'seat-reports')).toBe(true);
    expect(measures('seat-x', 'seat-reports')).toBe(false);
    expect(measures('seat-x', 'seat-x')).toBe(false);
    expect(may(withRole('programme-manager'), 'anchoring.measure', { ...owned, seatId: 'seat-reports' })).toBe(false);
  });

  it('lets the link of a measure report for its seat, and read the borging of its task', () => {
    const link = withLink({ purpose: 'measure', partyId: undefined, seatId: 'seat-reports' });
    const own = of({ partyId: undefined, seatId: 'seat-reports' });
    expect(allowed(link, own)).toEqual(['task.read', 'anchoring.read', 'anchoring.measure']);
    expect(allowed(link, { ...own, seatId: 'seat-other' })).toEqual(['task.read', 'anchoring.read']);
    expect(allowed(link, { ...own, stepId: 'step-2' })).toEqual(['task.read']);
  });

  it('lets only a deciding seat vote, and only for itself', () => {
    const executive = withSeat('seat-decides', 'party-2');
    expect(may(executive, 'decision.vote', of({ seatId: 'seat-decides' }))).toBe(true);
    expect(may(withSeat('seat-x', 'party-2'), 'decision.vote', of({ seatId: 'seat-decides' }))).toBe(false);
    expect(may(withSeat('seat-x', 'party-2'), 'decision.vote', of({ seatId: 'seat-x' }))).toBe(false);
  });

  it('shows reactions to nobody before closing and to the programme after it', () => {
    expect(may(withRole('programme-manager'), 'consultation.read-reactions', of({ closed: false }))).toBe(false);
    expect(may(withRole('programme-manager'), 'consultation.read-reactions', of({ closed: true }))).toBe(true);
    expect(may(withSeat('seat-x', 'party-2'), 'consultation.read-reactions', of({ closed: true }))).toBe(true);
  });

  it('lets a link do what it is for, and nothing of the role of its person', () => {
    expect(allowed(withLink({}), of({ closed: true }))).toEqual([
      'task.read',
      'answer.withdraw-entered',
      'consultation.read',
      'consultation.react',
      'consultation.give-verdict',
    ]);
  });

  it('lets the link of a member answer for the seat in its cycle, and report progress in every cycle', () => {
    const link = withLink({ purpose: 'reflect', partyId: undefined, seatId: 'seat-group' });
    const own = of({ partyId: undefined, seatId: 'seat-group' });
    const answers: readonly Action[] = ['iteration.check-in', 'iteration.reflect'];
    const readings: readonly Action[] = ['iteration.read', 'iteration.report-progress'];
    expect(allowed(link, own)).toEqual(['task.read', 'answer.withdraw-entered', ...readings, ...answers]);
    expect(allowed(link, { ...own, stepId: 'step-0' })).toEqual(['task.read', 'iteration.report-progress']);
    expect(allowed(link, { ...own, seatId: 'seat-other' })).toEqual(['task.read', 'iteration.read']);
    expect(allowed(link, { ...own, workGroupSeatIds: [] })).not.toContain('iteration.report-progress');
  });

  it.each([{ taskId: 'task-2' }, { programmeId: 'programme-south' }])(
    'gives a link of %o no access at all',
    (other) => {
      expect(allowed(withLink(other), resource)).toEqual([]);
    },
  );

  it('lets a link of another step, party or purpose only read the task', () => {
    expect(allowed(withLink({ stepId: 'step-2' }), resource)).toEqual(['task.read']);
    expect(allowed(withLink({ purpose: 'follow' }), resource)).toEqual(['task.read']);
    expect(allowed(withLink({ partyId: 'party-2' }), resource)).toEqual(['task.read', 'consultation.read']);
  });

  it('shows an address and an absence to the person, to colleagues and to the programme manager', () => {
    const about = of({ personId: 'person-2', partyIdsOfPerson: ['party-2'] });
    const personal: readonly Action[] = ['person.read-contact', 'absence.read'];
    const seen = (actor: Actor) => personal.filter((action) => may(actor, action, about));
    expect(seen(withSeat('seat-x', 'party-2'))).toEqual(personal);
    expect(seen({ ...withSeat('seat-x', 'party-1'), personId: 'person-2' })).toEqual(personal);
    expect(seen(withRole('programme-manager'))).toEqual(personal);
    expect(seen(withSeat('seat-x', 'party-1'))).toEqual([]);
    expect(seen(withSeat('seat-x', 'party-2', 'programme-south'))).toEqual([]);
    expect(seen(withRole('network-facilitator'))).toEqual([]);
  });

  it('lets the person, the manager of the party and the programme manager say that somebody is away', () => {
    const about = of({ personId: 'person-2', partyIdsOfPerson: ['party-2'] });
    const atLevel = (level: 'practice' | 'management' | 'board'): Actor =>
      signedIn({ seats: [{ programmeId: north, partyId: 'party-2', seatId: 'seat-x', level }] });
    const enters = (actor: Actor): boolean => may(actor, 'absence.enter', about);
    expect([atLevel('practice'), atLevel('management'), atLevel('board')].map(enters)).toEqual([false, true, false]);
    expect(enters(signedIn({ personId: 'person-2' }))).toBe(true);
    expect(enters(withRole('programme-manager'))).toBe(true);
  });

  it('lets a risk be looked at by who watches it, and an invitation by who was asked', () => {
    const watched = of({ personId: 'person-1' });
    const looks = (actor: Actor, action: Action) => may(actor, action, watched);
    const actions: readonly Action[] = ['task.look-at-risk', 'task.give-second-look'];
    expect(actions.map((action) => looks(signedIn({}), action))).toEqual([true, true]);
    expect(actions.map((action) => looks(signedIn({ personId: 'person-2' }), action))).toEqual([false, false]);
    const manager = { ...withRole('programme-manager'), personId: 'person-2' };
    expect(actions.map((action) => looks(manager, action))).toEqual([true, false]);
    expect(looks(withLink({}), 'task.look-at-risk')).toBe(false);
  });

  it('shows somebody only their own work', () => {
    expect(may(withSeat('seat-x', 'party-1'), 'work.read', of({ personId: 'person-1' }))).toBe(true);
    expect(may(withSeat('seat-x', 'party-1'), 'work.read', of({ personId: 'person-2' }))).toBe(false);
  });
});
