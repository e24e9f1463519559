export * from './action.repository';
export * from './bulletin.repository';
export * from './goal.repository';
export * from './meeting.repository';
export * from './reopening.repository';
export * from './report-back.repository';
