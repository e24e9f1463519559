export const stageNames = ['invitation'] as const; export type T = (typeof stageNames)[number];
