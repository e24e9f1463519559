// The door and its helpers
export * from './persistence.module';
export * from './database/check-server-version';
export * from './database/data-source';
export * from './database/database';
export * from './database/parameters';
export * from './database/sql-state';
export * from './migrate/migrate-database';

// Answers
export * from './answer/gate';

// Log
export * from './event/salted-digest';

// Steps
export * from './step/wake-condition';
