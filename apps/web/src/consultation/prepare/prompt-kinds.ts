import type { PromptBody } from '@samenspel/contracts';

export const promptKindsInOrder = ['open', 'scale', 'choice'] as const satisfies readonly PromptBody['kind'][];
