import type { Person } from '../../../infra/sample/person.mts';
import type { Director, TaskNow } from './director';
import type { SceneName } from './scenes';
import type { Stage } from './stage';
import { linkIn, mailTo } from './letters';

export interface TaskFacts extends TaskNow {
  readonly id: string;
  readonly title: string;
  readonly proposals: readonly { readonly id: string }[];
  readonly bulletins: readonly { readonly id: string }[];
}

/** Ids and addresses that the pages of a scene need. */
export class Facts {
  readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  async task(name: SceneName): Promise<TaskFacts> {
    const { taskId } = await this.stage.scene(name);
    return this.stage.manager.api.get<TaskFacts>(`/tasks/${taskId}`);
  }

  /** The step in which the task of a scene is. */
  async step(
    name: SceneName,
  ): Promise<{ taskId: string; stepId: string; stepKind: NonNullable<TaskNow['now']>['kind'] }> {
    const { id, now } = await this.task(name);
    if (now === null) throw new Error(`the scene ${name} is in no step`);
    return { taskId: id, stepId: now.stepId, stepKind: now.kind };
  }

  async consultationOf(name: SceneName): Promise<string> {
    const stepId = (await this.task(name)).consultations.at(-1)?.stepId;
    if (stepId === undefined) throw new Error(`the scene ${name} has no consultation`);
    return stepId;
  }

  /** The contact of a party, counted from the end: those did not answer yet. */
  async silentContact(fromEnd: number): Promise<Person> {
    const party = this.stage.cast.parties.at(-fromEnd);
    if (party === undefined) throw new Error('the cast is too small');
    return Promise.resolve(this.stage.cast.person(party.contact));
  }

  async linkFor(person: Person, name: SceneName, words: readonly string[] = []): Promise<string> {
    const { scene }: Director = await this.stage.scene(name);
    return linkIn(await mailTo(this.stage.mailbox, person, [scene.title, ...words]));
  }
}
