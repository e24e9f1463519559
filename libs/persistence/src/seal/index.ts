export * from './seal-hash';
export * from './sealed-channel';
export * from './verify-seals';
