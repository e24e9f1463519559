import { Client } from 'pg';
import { sealedChannel } from '../seal/sealed-channel';

export interface SealedListener {
  readonly stop: () => Promise<void>;
}

const retryMs = 2_000;

/**
 * Calls `onSealed` after each batch of the sealer, on a connection of its own that is made again when it breaks. What
 * was told in between is lost, so a reader polls beside it.
 */
export function listenToSealed(url: string, onSealed: () => void): SealedListener {
  let stopped = false;
  let client: Client | undefined;
  let retry: NodeJS.Timeout | undefined;

  const again = (): void => {
    client = undefined;
    if (!stopped) retry = setTimeout(() => void listen(), retryMs).unref();
  };
  const listen = async (): Promise<void> => {
    const connection = new Client({ connectionString: url, application_name: 'samenspel-live', keepAlive: true });
    client = connection;
    let isBroken = false;
    const broke = (): void => {
      if (!isBroken) again();
      isBroken = true;
    };
    connection.on('error', broke).on('end', broke).on('notification', onSealed);
    await connection
      .connect()
      .then(() => connection.query(`listen ${sealedChannel}`))
      .catch(broke);
  };
  void listen();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
}
