// Who is this
export * from './access';

// The door and its helpers
export * from './persistence.module';
export * from './database/check-server-version';
export * from './database/data-source';
export * from './database/database';
export * from './database/parameters';
export * from './database/refusals';
export * from './database/sql-state';
export * from './database/uuid-v7';
export * from './migrate/migrate-database';

// Programme, parties, people and their seats
export * from './absence/absence.repository';
export * from './absence/stand-ins-on';
export * from './agenda/agenda.repository';
export * from './directory/directory-import';
export * from './directory/directory.repository';
export * from './directory/load.repository';
export * from './search/search.repository';
export * from './party/party.repository';
export * from './people/person.repository';
export * from './programme/programme.repository';
export * from './seat/seat.repository';

// Tasks, from draft to end
export * from './calendar/calendar.repository';
export * from './calendar-feed/calendar-feed.repository';
export * from './calendar-feed/own-calendar.repository';
export * from './reminder/reminder-choice.repository';
export * from './calendar/closing-day.repository';
export * from './calendar/store-calendar';
export * from './risk/risk.repository';
export * from './second-look/second-look.repository';
export * from './task/task-draft';
export * from './task/task-draft.repository';
export * from './task/task.repository';
export * from './task/task-readings.repository';
export * from './task/people-of-task';
export * from './task/read-course';
export * from './departure/departure.repository';
export * from './steering/command.repository';
export * from './steering/handover-statements';
export * from './steering/undone-command';
export * from './steering/steering-readings.repository';

// Steps, what is owed to them and what was answered
export * from './step/step.repository';
export * from './step/wake-condition';
export * from './obligation/obligation.repository';
export * from './obligation/recipients-of';
export * from './obligation/to-remind';
export * from './answer/answer.repository';
export * from './answer/draft.repository';
export * from './answer/gate';
export * from './answer/on-behalf.repository';
export * from './interest';
export * from './iteration';
export * from './proposal';
export * from './consultation';
export * from './decision';
export * from './anchoring/anchoring.repository';

// The log and its seals
export * from './event/event-log';
export * from './event/log-reading.repository';
export * from './event/salted-digest';
export * from './seal';

// What goes out: rings to the workflows, mail to people
export * from './ring/doorbell';
export * from './mail/mail-outbox';
export * from './mail/mail-again.repository';
export * from './mail/post.repository';

// Work that one process at a time may do
export * from './leader';
export * from './live';

// What proves the guarded chain
export * from './chain/chain-facts.repository';
export * from './dossier/dossier.repository';
export * from './ground-rule/ground-rule-facts.repository';
