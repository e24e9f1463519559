export * from './accepted-conditions';
export * from './confirmation.repository';
export * from './decision.repository';
export * from './read-ballot-facts';
