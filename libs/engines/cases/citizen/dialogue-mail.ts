import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { Mailbox } from '#engines/notifications';
import { TownConfig } from '#engines/tenancy';
import { LinkMaker } from './link-maker.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { wordsIn } from '../texts/words-in.js';
import type { CitizenWords } from '../texts/words.js';

/** Tells by mail that there is something to read. Never what: mail is a postcard. */
@Injectable()
export class DialogueMail {
  constructor(
    private readonly cases: CaseStore,
    private readonly mailbox: Mailbox,
    private readonly towns: TownConfig,
    private readonly links: LinkMaker,
  ) {}

  async tell(tx: Tx, row: CaseRow, about: keyof CitizenWords['dialogue'] = 'message'): Promise<void> {
    const { email } = await this.cases.applicant(tx, row);
    if (email === undefined) return;
    const town = await this.towns.town({ tenantId: tx.tenantId });
    const link = this.links.to(town, row.accountId === null ? '/status' : `/konto/vorgaenge/${encodeURIComponent(row.reference)}`, row.locale);
    await this.mailbox.queue(tx, `case-${about}`, { to: email, ...wordsIn(row.locale).dialogue[about]({ reference: row.reference, link, town: town.officialName }) });
  }
}
