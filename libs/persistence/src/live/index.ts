export * from './listen-to-sealed';
export * from './sealed-events.repository';
