import type { Level, ProgrammeRole } from '../party/party';
import type { Action } from './actions';
import type { Actor, LinkPurpose } from './actor';
import type { Resource } from './resource';

type Rule = (actor: Actor, resource: Resource) => boolean;

/**
 * Whether an actor may do an action: the one answer that endpoints, lists and live pages use. Everybody of a programme
 * sees its tasks; nobody sees those of another one. A request by link can do what its link is for and no more.
 */
export function may(actor: Actor, action: Action, resource: Resource): boolean {
  return rules[action](actor, resource);
}

const ofProgramme: Rule = (actor, { programmeId }) =>
  signedIn(actor) && [...actor.roles, ...actor.seats].some((holding) => holding.programmeId === programmeId);
const programmeManager: Rule = hasRole('programme-manager');
const managerOrBoard: Rule = anyOf(programmeManager, hasRole('programme-board'));
const workGroupMember: Rule = (actor, { programmeId, workGroupSeatIds = [] }) =>
  signedIn(actor) &&
  actor.seats.some((seat) => seat.programmeId === programmeId && workGroupSeatIds.includes(seat.seatId));
const managerOrWorkGroup: Rule = anyOf(programmeManager, workGroupMember);
const readsTask: Rule = anyOf(ofProgramme, linkOfTask);

const cyclePurposes: readonly LinkPurpose[] = ['check-in', 'reflect'];

const rules: Readonly<Record<Action, Rule>> = {
  'task.read': readsTask,
  'task.draft': programmeManager,
  'task.launch': programmeManager,
  'task.give-second-look': isSelf,
  'task.write-risk': programmeManager,
  'task.look-at-risk': anyOf(programmeManager, isSelf),
  'task.name-interest': repliesForOwnParty,
  'task.name-network-interest': anyOf(programmeManager, hasRole('network-facilitator')),
  'task.steer': managerOrBoard,
  'task.hand-over': anyOf(allOf(programmeManager, managesTask), hasRole('programme-board')),
  'task.answer-on-behalf': programmeManager,
  // Whoever enters such answers, and whoever could give this one.
  'answer.withdraw-entered': anyOf(programmeManager, answersSelf),
  'task.read-log': ofProgramme,
  // Who was written to and what every party said, in one file that is handed on: for who may see all of that.
  'task.read-dossier': programmeManager,
  'party.read': ofProgramme,
  'party.manage': programmeManager,
  'party.describe': anyOf(programmeManager, ownParty),
  // Who confirms what a party says is for its own board, or for who runs the programme, never for a colleague.
  'party.give-mandate': anyOf(programmeManager, boardOfOwnParty),
  'person.describe': anyOf(programmeManager, isSelf),
  // Personal data beside name, seat and expertise: for the person, for colleagues, and for who runs the programme.
  'person.read-contact': anyOf(programmeManager, isSelf, isColleague()),
  'absence.read': anyOf(programmeManager, isSelf, isColleague()),
  // A manager frees people and time, so the manager of the party may say that somebody is away.
  'absence.enter': anyOf(programmeManager, isSelf, isColleague('management')),
  'invitation.read': anyOf(ofProgramme, linkOfStep('reply')),
  'invitation.reply': anyOf(repliesForOwnParty, linkSpeaksFor('reply')),
  'iteration.read': anyOf(ofProgramme, linkOfStep('check-in', 'reflect')),
  'iteration.write-goal': managerOrWorkGroup,
  'iteration.write-action': managerOrWorkGroup,
  'iteration.plan-meeting': managerOrWorkGroup,
  'iteration.report-progress': anyOf(managerOrWorkGroup, linkOfMember),
  // One page asks both, so the link of either answers both.
  'iteration.check-in': anyOf(allOf(workGroupMember, ownSeat), linkSpeaksFor('check-in', 'reflect')),
  'iteration.reflect': anyOf(allOf(workGroupMember, ownSeat), linkSpeaksFor('check-in', 'reflect')),
  'proposal.write': managerOrWorkGroup,
  'proposal.deliver': managerOrWorkGroup,
  'consultation.read': anyOf(ofProgramme, linkOfStep('react')),
  'consultation.prepare': programmeManager,
  'consultation.react': anyOf(reactsOnRoster, linkSpeaksFor('react')),
  // Until closing nobody sees content, the programme manager neither.
  'consultation.read-reactions': (actor, resource) => resource.closed === true && ofProgramme(actor, resource),
  'consultation.dispose': programmeManager,
  'consultation.give-verdict': anyOf(sentTheReaction, linkSpeaksFor('react')),
  'decision.read': anyOf(ofProgramme, linkOfStep('confirm')),
  'decision.vote': votesOnOwnSeat,
  'decision.accept-condition': managerOrBoard,
  'decision.confirm': anyOf(repliesForOwnParty, linkSpeaksFor('confirm')),
  'decision.handle-obstacle': programmeManager,
  'anchoring.read': anyOf(ofProgramme, linkOfStep('measure')),
  'anchoring.write': anyOf(managerOrWorkGroup, ownsTheResult),
  'anchoring.measure': anyOf(reportsOnMeasure, linkSpeaksFor('measure')),
  // It names individuals who have not reacted yet: those are for the programme manager alone.
  'ball.read': programmeManager,
  'mail.read': programmeManager,
  'mail.send-again': programmeManager,
  'policy.write': programmeManager,
  'calendar.write': programmeManager,
  'work.read': isSelf,
  'search.read': isSelf,
  'calendar-feed.manage': isSelf,
  // Who was mailed may say how often, without an account too.
  'reminder-choice.manage': anyOf(isSelf, isSelfByLink),
};

function signedIn(actor: Actor): boolean {
  return actor.personId !== null && actor.link === undefined;
}

function isSelf(actor: Actor, { personId }: Resource): boolean {
  return signedIn(actor) && actor.personId === personId;
}

function isSelfByLink({ link }: Actor, { personId }: Resource): boolean {
  return link !== undefined && link.personId === personId;
}

/** Holds a seat in a party of the person that it is about, of this level when one is named. */
function isColleague(level?: Level): Rule {
  return (actor, { programmeId, partyIdsOfPerson = [] }) =>
    signedIn(actor) &&
    actor.seats.some(
      (seat) =>
        seat.programmeId === programmeId &&
        partyIdsOfPerson.includes(seat.partyId) &&
        (level === undefined || seat.level === level),
    );
}

function anyOf(...alternatives: readonly Rule[]): Rule {
  return (actor, resource) => alternatives.some((rule) => rule(actor, resource));
}

function allOf(...conditions: readonly Rule[]): Rule {
  return (actor, resource) => conditions.every((rule) => rule(actor, resource));
}

function hasRole(role: ProgrammeRole): Rule {
  return (actor, { programmeId }) =>
    signedIn(actor) && actor.roles.some((held) => held.role === role && held.programmeId === programmeId);
}

function managesTask(actor: Actor, { managerPersonId }: Resource): boolean {
  return managerPersonId !== undefined && actor.personId === managerPersonId;
}

function ownParty(actor: Actor, { programmeId, partyId }: Resource): boolean {
  return signedIn(actor) && actor.seats.some((seat) => seat.programmeId === programmeId && seat.partyId === partyId);
}

function boardOfOwnParty(actor: Actor, { programmeId, partyId }: Resource): boolean {
  return (
    signedIn(actor) &&
    actor.seats.some((seat) => seat.programmeId === programmeId && seat.partyId === partyId && seat.level === 'board')
  );
}

function ownSeat(actor: Actor, { programmeId, seatId }: Resource): boolean {
  return signedIn(actor) && actor.seats.some((seat) => seat.programmeId === programmeId && seat.seatId === seatId);
}

function repliesForOwnParty(actor: Actor, resource: Resource): boolean {
  const { partyId, taskPartyIds = [] } = resource;
  return partyId !== undefined && taskPartyIds.includes(partyId) && ownParty(actor, resource);
}

/** For a party of the roster or the task (who joined later may answer too), or as an individual on the roster. */
function reactsOnRoster(actor: Actor, resource: Resource): boolean {
  return resource.partyId === undefined ? reactsForSelf(actor, resource) : reactsForParty(actor, resource);
}

function reactsForParty(actor: Actor, resource: Resource): boolean {
  const { partyId = '', rosterPartyIds = [], taskPartyIds = [] } = resource;
  return [...rosterPartyIds, ...taskPartyIds].includes(partyId) && ownParty(actor, resource);
}

function reactsForSelf(actor: Actor, resource: Resource): boolean {
  const { personId, rosterPersonIds = [] } = resource;
  if (personId === undefined || personId !== actor.personId) return false;
  return ofProgramme(actor, resource) && rosterPersonIds.includes(personId);
}

function sentTheReaction(actor: Actor, resource: Resource): boolean {
  if (resource.partyId !== undefined) return ownParty(actor, resource);
  return ofProgramme(actor, resource) && actor.personId === resource.personId;
}

function votesOnOwnSeat(actor: Actor, resource: Resource): boolean {
  const { seatId, decidingSeatIds = [] } = resource;
  return seatId !== undefined && decidingSeatIds.includes(seatId) && ownSeat(actor, resource);
}

function answersSelf(actor: Actor, resource: Resource): boolean {
  const asked: readonly Action[] = ['invitation.reply', 'iteration.check-in', 'consultation.react'];
  return asked.some((action) => rules[action](actor, resource));
}

function ownsTheResult(actor: Actor, { programmeId, anchoringOwnerSeatIds = [] }: Resource): boolean {
  return (
    signedIn(actor) &&
    actor.seats.some((seat) => seat.programmeId === programmeId && anchoringOwnerSeatIds.includes(seat.seatId))
  );
}

function reportsOnMeasure(actor: Actor, resource: Resource): boolean {
  const { seatId, reportingSeatIds = [] } = resource;
  return seatId !== undefined && reportingSeatIds.includes(seatId) && ownSeat(actor, resource);
}

function linkOfTask({ link }: Actor, resource: Resource): boolean {
  return link !== undefined && link.programmeId === resource.programmeId && link.taskId === resource.taskId;
}

function linkOfStep(...purposes: readonly LinkPurpose[]): Rule {
  return (actor, resource) =>
    linkOfTask(actor, resource) &&
    actor.link !== undefined &&
    actor.link.stepId === resource.stepId &&
    purposes.includes(actor.link.purpose);
}

/** A member's link says how a goal stands, and that an action of the own seat is done; of an earlier cycle too. */
function linkOfMember(actor: Actor, resource: Resource): boolean {
  const { link } = actor;
  if (link?.seatId === undefined || !cyclePurposes.includes(link.purpose)) return false;
  const { workGroupSeatIds = [], seatId = link.seatId } = resource;
  return seatId === link.seatId && workGroupSeatIds.includes(seatId) && linkOfTask(actor, resource);
}

/** The link must name the very party, seat or person for whom the request speaks. */
function linkSpeaksFor(...purposes: readonly LinkPurpose[]): Rule {
  const forThisStep = linkOfStep(...purposes);
  return (actor, resource) => {
    const { link } = actor;
    if (link === undefined || !forThisStep(actor, resource)) return false;
    if (resource.partyId !== undefined) return link.partyId === resource.partyId;
    if (resource.seatId !== undefined) return link.seatId === resource.seatId;
    // The link of a party is its one voice, and no second one for who holds it.
    return link.partyId === undefined && link.seatId === undefined && link.personId === resource.personId;
  };
}
