export * from './amsterdam';
export * from './build-calendar';
export * from './build-catching-up-calendar';
export * from './build-paced-calendar';
export * from './dated-days';
export * from './dutch-holidays';
export * from './local-date-of';
