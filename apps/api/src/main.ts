import { Logger } from '@nestjs/common';
import { apiConfig, EnvironmentError } from '@samenspel/config';
import { createApp } from './create-app';

async function main(): Promise<void> {
  const config = apiConfig();
  const app = await createApp(config);
  await app.listen(config.listen.port, config.listen.host);
  new Logger('Api').log(`Listening on ${await app.getUrl()}; people reach it at ${config.publicUrl}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
});
