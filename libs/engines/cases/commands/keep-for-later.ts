import { Injectable } from '@nestjs/common';
import type { Actor, Result } from '#kernel';
import { err, localeOf, ok } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { findPage, formatDate } from '#sdk/form';
import type { PageRef } from '#sdk/form';
import { DraftFilings, DraftHolders, Drafts, ResumeLinks } from '#engines/forms';
import type { Draft, ResumeLink } from '#engines/forms';
import { Mailbox } from '#engines/notifications';
import { TownConfig } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import type { Tailored } from '../applying/applications.js';
import { LinkMaker } from '../citizen/link-maker.js';
import { wordsIn } from '../texts/words-in.js';

export interface Interruption {
  readonly token: string;
  /** Where somebody stopped. */
  readonly page?: string | undefined;
  readonly index?: number | undefined;
  readonly email?: string | undefined;
}

export interface KeptForLater {
  readonly resume: ResumeLink;
  /** Undefined when no mail was asked for. */
  readonly mailed?: boolean;
}

/** Gives a draft a link and a code with which it goes on elsewhere, and sends the link, never the code. */
@Injectable()
export class KeepForLater {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly drafts: Drafts,
    private readonly holders: DraftHolders,
    private readonly links: ResumeLinks,
    private readonly filings: DraftFilings,
    private readonly applications: Applications,
    private readonly towns: TownConfig,
    private readonly mailbox: Mailbox,
    private readonly absolute: LinkMaker,
  ) {}

  execute(actor: Actor, post: Interruption): Promise<Result<KeptForLater, 'NOT_FOUND' | 'ALREADY_SUBMITTED'>> {
    return this.database.withTenant<Result<KeptForLater, 'NOT_FOUND' | 'ALREADY_SUBMITTED'>>(actor, 'write', async (tx) => {
      const draft = await this.drafts.byToken(tx, post.token, { lock: 'for update' });
      if (!draft || !this.access.may(actor, 'apply', 'Service') || (await this.holders.bind(tx, actor, draft.id)) === 'foreign') return err('NOT_FOUND');
      if (draft.submittedAt) return err('ALREADY_SUBMITTED');

      const tailored = await this.applications.tailored(actor, draft, { locale: localeOf(actor) });
      const stoppedAt = pageOf(tailored, post);
      const notes = { ...draft.notes, locale: localeOf(actor), ...(stoppedAt ? { stoppedAt } : {}) };
      const home = await this.filings.goesHome(tx, draft.id);
      const kept = home || stoppedAt || notes.locale !== (draft.notes.locale ?? 'de') ? await this.drafts.keep(tx, draft, draft.answers, notes) : draft;
      const resume = await this.links.make(tx, draft.id);
      if (post.email === undefined) return ok({ resume });
      const mailed = await this.#mail(tx, actor, kept, tailored, { email: post.email, resume });
      return ok({ resume: { ...resume, ...(mailed ? { email: post.email } : {}) }, mailed });
    });
  }

  async #mail(tx: Tx, actor: Actor, { id, deleteOn }: Draft, { texts, language }: Tailored, { email, resume }: { email: string; resume: ResumeLink }): Promise<boolean> {
    if (!(await this.links.address(tx, id, email))) return false;
    const town = await this.towns.town(actor);
    const words = { title: texts.deed, day: formatDate(deleteOn, language), link: this.absolute.to(town, `/weitermachen/${resume.link}`, localeOf(actor)), town: town.officialName };
    await this.mailbox.queue(tx, 'draft-link', { to: email, ...wordsIn(language).drafts.link(words) });
    return true;
  }
}

function pageOf({ form }: Tailored, { page, index }: Interruption): PageRef | undefined {
  const found = page === undefined ? undefined : findPage(form, page);
  if (!found) return undefined;
  return found.repeat === undefined ? { id: found.id } : { id: found.id, index: index ?? 0 };
}
