import { Client, Connection } from '@temporalio/client';
import { dataConverterOf } from './data-converter';
import type { EngineOptions } from './engine-options';

/**
 * A client that connects at its first call and again after a break, so that a process starts and answers while
 * Temporal is away. Without bounds gRPC would wait up to two minutes before it looks again.
 */
export function connectLazily(options: EngineOptions): { client: Client; connection: Connection } {
  const connection = Connection.lazy({
    address: options.address,
    channelArgs: { 'grpc.initial_reconnect_backoff_ms': 250, 'grpc.max_reconnect_backoff_ms': 3_000 },
  });
  const dataConverter = dataConverterOf(options.payloadKeys);
  return { connection, client: new Client({ connection, namespace: options.namespace, dataConverter }) };
}
