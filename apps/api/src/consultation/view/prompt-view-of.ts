import type { PromptView } from '@samenspel/contracts';
import type { Prompt } from '@samenspel/persistence';

export function promptViewOf({ options, ...prompt }: Prompt): PromptView {
  return { ...prompt, options: [...options] };
}
