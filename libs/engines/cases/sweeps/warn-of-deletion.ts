import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { formatDate } from '#sdk/form';
import { Drafts, ResumeLinks } from '#engines/forms';
import type { Draft } from '#engines/forms';
import { Accounts } from '#engines/identity';
import { Mailbox } from '#engines/notifications';
import { TownConfig } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import { LinkMaker } from '../citizen/link-maker.js';
import { wordsIn } from '../texts/words-in.js';

/** Where a warning goes, and how the draft is opened from there. */
interface Addressee {
  readonly email: string;
  readonly path: string;
  readonly account: boolean;
}

/** Tells authors of drafts that they are about to be deleted: once for each day of deletion, if an address is known. */
@Injectable()
export class WarnOfDeletion implements Sweep {
  readonly name = 'warn-of-deletion';

  constructor(
    private readonly database: TenantDatabase,
    private readonly drafts: Drafts,
    private readonly links: ResumeLinks,
    private readonly accounts: Accounts,
    private readonly applications: Applications,
    private readonly towns: TownConfig,
    private readonly mailbox: Mailbox,
    private readonly absolute: LinkMaker,
  ) {}

  async sweep(tenantId: string): Promise<number> {
    const expiring = await this.database.withTenant({ tenantId }, 'read', (tx) => this.drafts.expiring(tx));
    let told = 0;
    for (const id of expiring) told += await this.database.withTenant({ tenantId }, 'write', (tx) => this.#warn(tx, id));
    return told;
  }

  /** The note and the mail in one transaction: however often the sweep runs, one mail. */
  async #warn(tx: Tx, id: Id): Promise<number> {
    const draft = await this.drafts.byId(tx, id, { lock: 'for update' });
    if (!draft || !this.drafts.isExpiring(draft)) return 0;
    await this.drafts.noteWarning(tx, draft);
    const addressee = await this.#addressee(tx, draft);
    if (!addressee) return 0;

    const { locale = 'de' } = draft.notes;
    const { texts, language } = await this.applications.pinned(draft, locale);
    const town = await this.towns.town({ tenantId: tx.tenantId });
    const words = { title: texts.deed, day: formatDate(draft.deleteOn, language), link: this.absolute.to(town, addressee.path, locale), town: town.officialName };
    await this.mailbox.queue(tx, 'draft-warning', { to: addressee.email, ...wordsIn(language).drafts.warning({ ...words, account: addressee.account }) });
    return 1;
  }

  /** The address that was given for it; else that of the account. */
  async #addressee(tx: Tx, { id, accountId }: Draft): Promise<Addressee | undefined> {
    const resume = await this.links.of(tx, id);
    if (resume?.email !== undefined) return { email: resume.email, path: `/weitermachen/${resume.link}`, account: false };
    const email = accountId === null ? undefined : (await this.accounts.find(tx, accountId))?.profile.email;
    return email === undefined ? undefined : { email, path: '/konto', account: true };
  }
}
