export * from './interest.repository';
