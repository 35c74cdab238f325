import { Injectable } from '@nestjs/common';
import { formatMoney } from '#kernel';
import type { Locale } from '#kernel';
import type { Tx } from '#platform/database';
import { formatDate } from '#sdk/form';
import { Mailbox } from '#engines/notifications';
import { TownConfig } from '#engines/tenancy';
import { LinkMaker } from '../citizen/link-maker.js';
import type { NoticeMatter } from '../notices/notice-paper.js';
import { mailTexts } from '../texts/de.js';
import { wordsIn } from '../texts/words-in.js';

/** The grant with the link to pay, for those who left an address. */
@Injectable()
export class GrantMail {
  constructor(
    private readonly mailbox: Mailbox,
    private readonly towns: TownConfig,
    private readonly links: LinkMaker,
  ) {}

  /**
   * False when there is no address: then the grant goes by letter.
   * @param locale of the case; what is said in it stands below the German decision
   */
  async queue(tx: Tx, { applicant, decided, matter, reference, paymentReference }: NoticeMatter, locale: Locale): Promise<boolean> {
    const { email } = applicant;
    const due = decided.assessment.dues[0];
    if (email === undefined) return false;
    const town = await this.towns.town({ tenantId: tx.tenantId });
    if (paymentReference === undefined || due === undefined) {
      const free = { title: matter.tailored.texts.title, reference, status: this.links.to(town, '/status'), town: town.officialName };
      await this.#queue(tx, email, mailTexts.grantedFree(free), wordsIn(locale).mails.grantedFree(free));
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
    const mail = mailTexts.granted(words);
    const below = wordsIn(locale).mails.granted({ ...words, amount: formatMoney(due.amount, locale), due: formatDate(due.dueOn, locale) });
    await this.#queue(tx, email, mail, below);
    return true;
  }

  /** @param below the same in another language; empty where German is read */
  async #queue(tx: Tx, to: string, { subject, text }: { readonly subject: string; readonly text: string }, below: string): Promise<void> {
    await this.mailbox.queue(tx, 'case-granted', { to, subject, text: below === '' ? text : `${text}\n\n---\n\n${below}` });
  }
}
