export * from './consultation.repository';
export * from './consultation-outcome.repository';
export * from './consultation-plan.repository';
export * from './disposition.repository';
export * from './minority-note.repository';
export * from './more-time.repository';
export * from './verdict.repository';
