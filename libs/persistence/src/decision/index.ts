export * from './decision.repository';
export * from './read-ballot-facts';
