import { Injectable } from '@nestjs/common';
import type { DispositionView, ReactionItemView } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { pageFields, type TextDocument } from '@samenspel/document';
import { translator, type Language } from '@samenspel/i18n';
import { ProgrammeRepository } from '@samenspel/persistence';
import { ConsultationRecords } from '../consultation-records';
import { DispositionService } from '../disposition.service';
import { OutcomeService } from '../outcome.service';
import { responseDocumentOf } from './response-document-of';

type Asking = Actor & { readonly personId: string };

/** The Nota van Antwoord as a document of its own. */
@Injectable()
export class ResponseDocumentService {
  constructor(
    private readonly records: ConsultationRecords,
    private readonly outcomes: OutcomeService,
    private readonly dispositions: DispositionService,
    private readonly programmes: ProgrammeRepository,
  ) {}

  /** For who may read the reactions, which nobody may before the closing. */
  async read(stepId: string, actor: Asking, language: Language): Promise<TextDocument> {
    const record = await this.records.read(stepId);
    const [outcome, handling, text, programme] = await Promise.all([
      this.outcomes.read(stepId, actor),
      this.allItems(stepId, actor),
      this.records.textOf(record),
      this.programmes.getById(record.task.programmeId),
    ]);
    const t = translator(language);
    const proposal = text === undefined ? null : { number: text.number, title: text.title };
    return {
      ...{ language, title: t('responseDocument:title'), about: record.task.title, publisher: programme.name },
      ...{ madeAt: record.now, contents: null, foot: t('responseDocument:foot', pageFields) },
      blocks: responseDocumentOf({ t, language }, { outcome, ...handling, proposal }),
    };
  }

  private async allItems(
    stepId: string,
    actor: Asking,
  ): Promise<{ items: ReactionItemView[]; dispositions: DispositionView[] }> {
    const first = await this.dispositions.read(stepId, actor);
    const items = [...first.items];
    for (let { nextCursor } = first; nextCursor !== undefined;) {
      const page = await this.dispositions.read(stepId, actor, nextCursor);
      items.push(...page.items);
      nextCursor = page.nextCursor;
    }
    return { items, dispositions: first.dispositions };
  }
}
