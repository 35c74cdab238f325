import { Injectable } from '@nestjs/common';
import { formatMoney } from '#kernel';
import type { Tx } from '#platform/database';
import { formatDate } from '#sdk/form';
import { Mailbox } from '#engines/notifications';
import { TownConfig } from '#engines/tenancy';
import { LinkMaker } from './link-maker.js';
import type { NoticeMatter } from './notice-paper.js';
import { mailTexts } from './texts/de.js';

/** The grant with the link to pay, for those who left an address. */
@Injectable()
export class GrantMail {
  constructor(
    private readonly mailbox: Mailbox,
    private readonly towns: TownConfig,
    private readonly links: LinkMaker,
  ) {}

  /** False when there is no address: then the grant goes by letter. */
  async queue(tx: Tx, { applicant, decided, matter, reference, paymentReference }: NoticeMatter): Promise<boolean> {
    const { email } = applicant;
    const due = decided.assessment.dues[0];
    if (email === undefined) return false;
    const town = await this.towns.town({ tenantId: tx.tenantId });
    if (paymentReference === undefined || due === undefined) {
      const free = { title: matter.tailored.texts.title, reference, status: this.links.to(town, '/status'), town: town.officialName };
      await this.mailbox.queue(tx, 'case-granted', { to: email, ...mailTexts.grantedFree(free) });
      return true;
    }

    const words = {
      title: matter.tailored.texts.title,
      reference,
      amount: formatMoney(due.amount),
      due: formatDate(due.dueOn),
      purpose: paymentReference,
      link: this.links.to(town, `/bezahlen?kassenzeichen=${encodeURIComponent(paymentReference)}`),
      status: this.links.to(town, '/status'),
      town: town.officialName,
      posted: matter.tailored.service.posted !== undefined,
    };
    await this.mailbox.queue(tx, 'case-granted', { to: email, ...mailTexts.granted(words) });
    return true;
  }
}
