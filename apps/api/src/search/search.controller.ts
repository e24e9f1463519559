import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SearchQuery, SearchView } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { OwnPerson } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { SearchService } from './search.service';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly searching: SearchService) {}

  @Get()
  @May('search.read', OwnPerson)
  @Operation({
    id: 'search',
    summary: 'Search',
    description: 'Tasks, parties and people that somebody may see, the best first; forgives a typing error (zoeken).',
    answer: SearchView,
  })
  find(@Query({ schema: SearchQuery }) { q }: SearchQuery, @Asks() actor: Actor): Promise<SearchView> {
    return this.searching.find(q, actor);
  }
}
