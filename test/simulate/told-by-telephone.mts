import { RefusedError, type Browser } from '../../infra/sample/http.mts';
import { reactionWords, type Prompt } from '../play/words.mts';
import { did, waits, type World } from './world.mts';

interface Told {
  readonly kind: 'reply' | 'check-in' | 'reaction';
  readonly sender: string;
  readonly person: { readonly id: string };
}
interface ToldStep {
  readonly stepId: string;
  readonly kind: string;
  readonly keys: readonly (string | number)[];
}
interface Receipt {
  readonly answerId: string;
  readonly version: number;
}

const wanted = { invitation: 'reply', consultation: 'reaction' } as const;

/** Enters what somebody told by telephone; now and then it was the wrong party, and it is withdrawn. */
export async function enterByTelephone(world: World, browser: Browser, step: ToldStep): Promise<void> {
  const { stepId, kind, keys } = step;
  if (kind !== 'invitation' && kind !== 'consultation') return;
  if (!world.chance.happens(0.6, 'telephone', ...keys)) return;
  const { people } = await browser.get<{ people: readonly Told[] }>(`/steps/${stepId}/on-behalf`);
  const possible = people.filter((each) => each.kind === wanted[kind]);
  const [told] = world.chance.some(possible, 1, 'who telephones', ...keys);
  if (told === undefined) return;
  const { version } = await enter(world, browser, stepId, told);
  did(world, 'entered for somebody');
  const isWrong = world.chance.happens(0.4, 'wrong party', ...keys);
  if (!isWrong || !(await waits(world, world.chance.between(0.2, 2, 'sees it', ...keys) * world.dayMs))) return;
  await withdrawEntered(world, browser, { stepId, sender: told.sender, version });
}

/** By who entered it, or by who says that it is not theirs. */
export async function withdrawEntered(
  world: World,
  browser: Browser,
  entered: { readonly stepId: string; readonly sender: string; readonly version: number; readonly link?: string },
): Promise<void> {
  const { stepId, sender, version, link } = entered;
  const body = { version, reason: 'Dit was voor een andere partij.' };
  await browser.post(`/steps/${stepId}/on-behalf/${sender}/withdrawal`, body, link === undefined ? {} : { link });
  did(world, link === undefined ? 'entered answer withdrawn' : 'entered answer refused by its person');
}

async function enter(world: World, browser: Browser, stepId: string, told: Told): Promise<Receipt> {
  const { kind, sender, person } = told;
  const given = world.ledger.begin(kind, stepId, sender);
  const text = world.ledger.text(given, 'Zo is het aan de telefoon verteld.');
  const answers = kind === 'reply' ? 'replies' : 'reactions';
  const body = kind === 'reply' ? { choice: 'informed', note: text } : await reactionOf(browser, stepId, text);
  try {
    const receipt = await browser.put<Receipt>(`/steps/${stepId}/${answers}/${sender}/on-behalf-of/${person.id}`, body);
    world.ledger.accepted(given, receipt);
    return receipt;
  } catch (error) {
    if (error instanceof RefusedError) given.outcome = 'refused';
    throw error;
  }
}

async function reactionOf(browser: Browser, stepId: string, text: string): Promise<object> {
  const { prompts } = await browser.get<{ prompts: readonly Prompt[] }>(`/steps/${stepId}/consultation`);
  return reactionWords(prompts, text, false);
}
