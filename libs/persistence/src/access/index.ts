export * from './actor.repository';
export * from './link.repository';
export * from './resource.repository';
export * from './session.repository';
export * from './sign-in.repository';
