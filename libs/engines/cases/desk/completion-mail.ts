import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import type { CompletionTexts } from '#sdk/service';
import { Mailbox } from '#engines/notifications';
import { TownConfig } from '#engines/tenancy';
import { LinkMaker } from '../citizen/link-maker.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { wordsIn } from '../texts/words-in.js';

/** Tells those who left an address that their grant has been carried out. */
@Injectable()
export class CompletionMail {
  constructor(
    private readonly cases: CaseStore,
    private readonly mailbox: Mailbox,
    private readonly towns: TownConfig,
    private readonly links: LinkMaker,
  ) {}

  async queue(tx: Tx, row: CaseRow, { title, text, nextStep }: CompletionTexts): Promise<void> {
    const { email } = await this.cases.applicant(tx, row);
    if (email === undefined) return;
    const town = await this.towns.town({ tenantId: tx.tenantId });
    const words = { title, reference: row.reference, text, nextStep, link: this.links.to(town, '/status', row.locale), town: town.officialName };
    await this.mailbox.queue(tx, 'case-completed', { to: email, ...wordsIn(row.locale).mails.completed(words) });
  }
}
