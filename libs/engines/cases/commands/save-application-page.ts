import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Result } from '#kernel';
import { err, localeOf, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import { isOpenPage, nextPage } from '#sdk/form';
import type { Answers, FieldIssue, PageRef } from '#sdk/form';
import type { StopWords } from '#sdk/service';
import { DraftFilings, DraftHolders, Drafts } from '#engines/forms';
import { ApplicationStops } from '../applying/application-stops.js';
import { Applications } from '../applying/applications.js';
import { receiptOf } from '../applying/taking-in.js';

export interface PagePost {
  readonly token: string;
  readonly page: string;
  readonly index?: number | undefined;
  readonly answers: Answers;
  readonly remove: boolean;
  /** What the inputs held, kept while it can not be saved. */
  readonly typed?: { readonly [input: string]: unknown } | undefined;
  /** Stamp of the page as it was shown. */
  readonly seen?: string | undefined;
  /** Ids of refused files that the page told of. */
  readonly told?: readonly string[] | undefined;
}

export interface SavedPage {
  /** The page that follows; undefined when all have been seen. */
  readonly next: PageRef | undefined;
  /** Why the service is not for this person. What they typed is kept, so that they can correct it. */
  readonly stop?: StopWords;
}

/** Saves one page of a draft. */
@Injectable()
export class SaveApplicationPage {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly applications: Applications,
    private readonly stops: ApplicationStops,
    private readonly drafts: Drafts,
    private readonly holders: DraftHolders,
    private readonly filings: DraftFilings,
    private readonly database: TenantDatabase,
  ) {}

  execute(actor: Actor, post: PagePost): Promise<Result<SavedPage, 'NOT_FOUND' | 'ALREADY_SUBMITTED' | 'CONFLICT' | readonly FieldIssue[]>> {
    return this.database.withTenant(actor, 'write', async (tx) => {
      const found = await this.drafts.byToken(tx, post.token, { lock: 'for update' });
      if (!found || (await this.holders.bind(tx, actor, found.id)) === 'foreign') return err('NOT_FOUND');
      const { tailored, draft } = await this.applications.filledIn(tx, actor, found, localeOf(actor));
      const page = tailored.form.pages.find(({ id }) => id === post.page);
      if (!page) return err('NOT_FOUND');

      const ref = page.repeat === undefined ? { id: page.id } : { id: page.id, index: post.index ?? 0 };
      if (!post.remove && !isOpenPage(tailored.form, draft.answers, ref)) return err('NOT_FOUND');
      const saved = await this.drafts.savePage(tx, draft, tailored, { ...post, ref });
      if (!saved.ok) return saved;
      const asked = { tailored, startedOn: draft.startedOn, answers: saved.value.answers, at: receiptOf(await this.filings.of(tx, draft.id), this.clock.now()) };
      const stop = await this.stops.find(actor, asked, page.id);
      return ok({ next: nextPage(tailored.form, saved.value.answers, ref), ...(stop ? { stop } : {}) });
    });
  }
}
