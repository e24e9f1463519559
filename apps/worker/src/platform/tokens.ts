/** Nest token of the `KillPoints` of this process. */
export const killPoints = Symbol('KillPoints');
/** Nest token of the `WorkerConfig` of this process. */
export const workerConfigToken = Symbol('WorkerConfig');
/** Nest token of the activities object, as given to the Temporal worker. */
export const activitiesToken = Symbol('Activities');
