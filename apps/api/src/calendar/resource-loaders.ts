import { Injectable } from '@nestjs/common';
import type { Resource } from '@samenspel/domain';
import { ClosingDayRepository } from '@samenspel/persistence';
import { pathId, type ResourceLoader } from '../platform/access/resource-loader';
import type { ApiRequest } from '../platform/http/api-request';

/** `:closingDayId` */
@Injectable()
export class ClosingDayById implements ResourceLoader {
  constructor(private readonly closingDays: ClosingDayRepository) {}

  async load(request: ApiRequest): Promise<Resource | undefined> {
    const programmeId = await this.closingDays.findProgrammeId(pathId(request, 'closingDayId'));
    return programmeId === undefined ? undefined : { programmeId };
  }
}
