import { RefusedError } from '../http.mts';
import type { Beat, Scene } from '../beat.mts';
import type { CheckIn, Cycle, Reflection } from '../story.mts';
import { daysFrom } from '../working-days.mts';

interface IterationPage {
  readonly minutes: readonly { readonly meetingId: string; readonly version: number }[];
  readonly goals: readonly { readonly id: string; readonly text: string }[];
  readonly actions: readonly { readonly id: string; readonly text: string; readonly version: number }[];
}

/** A cycle: goals, actions and a meeting on the first day, and what each member does later. */
export function cycleBeats(cycle: Cycle): readonly Beat[] {
  return [
    ...cycle.goals.map((text) => ({ on: 0, what: `goal ${text}`, act: (scene: Scene) => setGoal(scene, text) })),
    ...cycle.actions.map((action) => ({
      on: 0,
      what: `action ${action.text}`,
      act: (scene: Scene) => agree(scene, action),
    })),
    { on: 0, what: 'meeting', act: (scene) => planMeeting(scene, cycle.meeting) },
    ...minuting(cycle),
    ...cycle.actions.flatMap((action) => finishing(action)),
    ...cycle.checkIns.map((checkIn) => ({
      on: checkIn.on,
      what: `check-in of ${checkIn.party}`,
      act: (scene: Scene) => sendCheckIn(scene, cycle, checkIn),
    })),
    ...cycle.reflections.map((reflection) => ({
      on: reflection.on,
      what: `reflection of ${reflection.party}`,
      act: (scene: Scene) => reflect(scene, reflection),
    })),
  ];
}

async function setGoal({ region, step }: Scene, text: string): Promise<void> {
  await region.manager.api.post(`/steps/${step.stepId}/goals`, { text });
}

async function agree(
  { region, step, opensOn, today }: Scene,
  { text, party, due }: Cycle['actions'][number],
): Promise<void> {
  const { seatId } = await region.speaker(party);
  const [wanted, tomorrow] = [daysFrom(opensOn, due), daysFrom(today, 1)];
  const dueOn = wanted < tomorrow ? tomorrow : wanted;
  await region.manager.api.post(`/steps/${step.stepId}/actions`, { text, seatId, dueOn });
}

function finishing({ text, party, doneOn }: Cycle['actions'][number]): readonly Beat[] {
  if (doneOn === undefined) return [];
  return [
    {
      on: doneOn,
      what: `done ${text}`,
      act: async (scene) => {
        const { person } = await scene.region.speaker(party);
        const page = await person.api.get<IterationPage>(`/steps/${scene.step.stepId}/iteration`);
        const action = page.actions.find((each) => each.text === text);
        if (action === undefined) throw new Error(`no action "${text}"`);
        await person.api.patch(`/actions/${action.id}`, { done: true }, { ifMatch: `"${action.version}"` });
      },
    },
  ];
}

// A holiday, or a day that went by on a machine that is busy: the day after will do, with the reason that it then needs.
const triesLater = ['MEETING_NOT_ON_WORKING_DAY', 'MEETING_IN_THE_PAST'];

async function planMeeting({ region, step, opensOn }: Scene, { on, ...meeting }: Cycle['meeting']): Promise<void> {
  let shortNoticeReason = '';
  for (let later = 0; ;) {
    const body = { ...meeting, on: daysFrom(opensOn, on + later), shortNoticeReason };
    const reply = await region.manager.api.send('PUT', `/steps/${step.stepId}/meeting`, { body });
    if (reply.status < 400) return;
    const error = new RefusedError('PUT', 'meeting', reply);
    if (triesLater.includes(error.code)) later += 1;
    else if (error.code === 'MEETING_ON_SHORT_NOTICE') shortNoticeReason = 'De zaal was niet eerder vrij.';
    else throw error;
  }
}

function minuting({ meeting, minutes }: Cycle): readonly Beat[] {
  if (minutes === undefined) return [];
  return [
    {
      on: meeting.on + 1,
      what: 'minutes',
      act: async ({ region, step }) => {
        const page = await region.manager.api.get<IterationPage>(`/steps/${step.stepId}/iteration`);
        const [missing] = page.minutes.filter(({ version }) => version === 0);
        if (missing === undefined) return;
        const body = { ...minutes, actions: [] };
        await region.manager.api.put(`/meetings/${missing.meetingId}/minutes`, body, { ifMatch: '"0"' });
      },
    },
  ];
}

async function sendCheckIn({ region, step }: Scene, cycle: Cycle, checkIn: CheckIn): Promise<void> {
  const { seatId, person } = await region.speaker(checkIn.party);
  const page = await person.api.get<IterationPage>(`/steps/${step.stepId}/iteration`);
  const goals = cycle.goals.flatMap((text, at) => {
    const goal = page.goals.find((each) => each.text === text);
    return goal === undefined ? [] : [{ goalId: goal.id, state: checkIn.goals[at] ?? 'on-track' }];
  });
  await person.api.put(`/steps/${step.stepId}/check-ins/${seatId}`, { line: checkIn.line, goals });
}

async function reflect({ region, step }: Scene, reflection: Reflection): Promise<void> {
  const { seatId, person } = await region.speaker(reflection.party);
  const { works, chafes, next, succeeded } = reflection;
  await person.api.put(`/steps/${step.stepId}/reflections/${seatId}`, { works, chafes, next, succeeded });
}
