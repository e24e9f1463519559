import { connect } from 'node:net';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { HealthView } from '@samenspel/contracts';
import { Database } from '@samenspel/persistence';
import { Open } from '../access/may.decorator';
import type { ApiReply } from '../http/api-request';
import { API_SETTINGS, type ApiSettings } from '../api-settings';

const patienceMs = 1_000;

/** For whoever keeps the process running: `live` is "this process answers", `ready` is "send people here". */
@ApiExcludeController()
@Open()
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Get('live')
  live(): HealthView {
    return { status: 'up' };
  }

  /** Answers are accepted while Temporal is down, so it is told and not required. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: ApiReply): Promise<HealthView> {
    const [database, temporal] = await Promise.all([
      this.databaseAnswers(),
      temporalListens(this.settings.temporal.address),
    ]);
    if (!database) void reply.code(503);
    return { status: word(database), parts: { database: word(database), temporal: word(temporal) } };
  }

  private async databaseAnswers(): Promise<boolean> {
    const late = new Promise<false>((resolve) =>
      setTimeout(() => {
        resolve(false);
      }, patienceMs).unref(),
    );
    const answer = this.database.clock().then(
      () => true,
      () => false,
    );
    return Promise.race([answer, late]);
  }
}

const word = (isUp: boolean): 'up' | 'down' => (isUp ? 'up' : 'down');

function temporalListens(address: string): Promise<boolean> {
  const { hostname, port } = new URL(`tcp://${address}`);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: patienceMs });
    const tell = (isUp: boolean) => (): void => {
      socket.destroy();
      resolve(isUp);
    };
    socket.once('connect', tell(true)).once('error', tell(false)).once('timeout', tell(false));
  });
}
