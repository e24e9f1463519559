import type {
  ConsultationOutcomeView,
  DispositionView,
  PromptView,
  ReactionItemsView,
  ReactionItemView,
} from '@samenspel/contracts';
import { handledTogether } from '@samenspel/domain';

export interface Said extends Pick<
  ReactionItemView,
  'id' | 'paragraph' | 'text' | 'value' | 'values' | 'verdict' | 'split'
> {
  /** Null: somebody who reacted for themselves, and stands here without a name, whoever reads it. */
  readonly partyName: string | null;
}

/** Reactions to one question that were handled in the same way; undefined: not handled yet. */
export interface Handled {
  readonly disposition: DispositionView | undefined;
  readonly said: readonly Said[];
}

export interface Chapter {
  readonly prompt: PromptView;
  readonly result: ConsultationOutcomeView['prompts'][number];
  readonly handled: readonly Handled[];
}

/** The response document by question: what was said, put together where one disposition answers it. */
export function chaptersOf({ prompts }: Pick<ConsultationOutcomeView, 'prompts'>, view: Handling): readonly Chapter[] {
  return prompts.map((result) => {
    const items = view.items.filter(({ promptId }) => promptId === result.prompt.id);
    return { result, prompt: result.prompt, handled: handledOf(items, view) };
  });
}

type Handling = Pick<ReactionItemsView, 'items' | 'dispositions'>;

function handledOf(items: readonly ReactionItemView[], { dispositions }: Handling): readonly Handled[] {
  return handledTogether(items, dispositions).map(({ disposition, items: together }) => ({
    disposition,
    said: together.map(saidOf).toSorted((a, b) => Number(a.partyName === null) - Number(b.partyName === null)),
  }));
}

function saidOf({ id, paragraph, text, value, values, verdict, split, party }: ReactionItemView): Said {
  return { id, paragraph, text, value, values, verdict, split, partyName: party?.name ?? null };
}

/** What was done with the closed answers of everybody together. */
export function ofClosedAnswers({ items, dispositions }: Handling): Handled | undefined {
  const item = items.find(({ promptId }) => promptId === null);
  return item && { disposition: dispositions.find(({ id }) => id === item.dispositionId), said: [] };
}
