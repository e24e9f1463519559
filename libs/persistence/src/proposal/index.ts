export * from './proposal-draft.repository';
export * from './proposal.repository';
