import { Injectable } from '@nestjs/common';
import { formatMoney, isZero, ZERO } from '#kernel';
import type { LocalDate } from '#kernel';
import { fillTemplate, formatDate } from '#sdk/form';
import { remedyFor, remedyText } from '#sdk/law';
import type { Assessment, Ruling, ServiceTexts } from '#sdk/service';
import { fieldOfLawOf, isGranted, rulingView, shownValues } from '#sdk/service';
import { LetterFrames } from '#engines/documents';
import type { NoticePaper } from '#engines/documents';
import { OpenItems } from '#engines/payments';
import { TownConfig } from '#engines/tenancy';
import type { Department, Town } from '#engines/tenancy';
import { shownLines } from '../desk/assessment-desk.js';
import type { Matter } from '../desk/assessment-desk.js';
import { LinkMaker } from '../citizen/link-maker.js';
import type { Applicant, Decided } from '../store/case.store.js';
import { noticeTexts } from '../texts/de.js';
import { revocationTexts } from '../texts/serving.de.js';

export interface NoticeMatter {
  readonly matter: Matter;
  readonly decided: Decided;
  readonly applicant: Applicant;
  readonly reference: string;
  /** Absent where nothing is to be paid. */
  readonly paymentReference?: string;
  /** What is still to be paid of it, where that differs from what was decided: the notice is made once more. */
  readonly open?: Assessment['dues'];
  readonly department: Department;
  readonly issuedOn: LocalDate;
}

/** The authority has no court in its settings: a notice with a wrong remedy would stay open to attack for a year. */
export class RemedyIncompleteError extends Error {}

/** Turns a decided case into the data of its notice. */
@Injectable()
export class NoticePapers {
  constructor(
    private readonly towns: TownConfig,
    private readonly frames: LetterFrames,
    private readonly openItems: OpenItems,
    private readonly links: LinkMaker,
  ) {}

  async of(bound: { readonly tenantId: string }, notice: NoticeMatter): Promise<NoticePaper> {
    const { matter, decided, applicant, department, issuedOn } = notice;
    const { texts } = matter.tailored;
    const town = await this.towns.town(bound);
    const { rulings, assessment } = decided;
    const words = this.#words(matter, assessment, notice);
    const own = isGranted(matter.tailored.service, rulings) === false ? texts.refusal! : texts.notice!;
    const frame = await this.frames.of(bound, { department, recipient: applicant.address, info: this.#info(notice, issuedOn) });
    const open = notice.open ?? assessment.dues;
    return {
      template: 'notice',
      frame,
      title: own.title,
      subject: fillTemplate(own.subject, words),
      salutation: noticeTexts.greeting,
      opening: filled(own.opening, words),
      rulings: this.#rulings(matter, texts, rulings),
      lines: shownLines(texts, assessment),
      total: assessment.total,
      dues: open,
      payment: this.#payment(own.payment, words, assessment, open),
      ...(await this.#paymentBox(bound, town, notice, open)),
      grounds: filled(own.grounds, words),
      remedy: this.#remedy(matter, town, { issuedOn, granted: isGranted(matter.tailored.service, rulings) }),
      closing: filled(own.closing, words),
      signature: noticeTexts.signature(town.authority),
    };
  }

  /** The notice that revokes what the case had led to. Nothing is paid back by it. */
  async revocation(bound: { readonly tenantId: string }, notice: NoticeMatter, reason: string): Promise<NoticePaper> {
    const { matter, applicant, department, issuedOn } = notice;
    const { title } = matter.tailored.texts;
    const town = await this.towns.town(bound);
    const { paymentReference: _paid, ...unpaid } = notice;
    return {
      template: 'notice',
      frame: await this.frames.of(bound, { department, recipient: applicant.address, info: this.#info(unpaid, issuedOn) }),
      title: revocationTexts.title(title),
      subject: revocationTexts.subject(title, notice.reference),
      salutation: noticeTexts.greeting,
      opening: revocationTexts.opening(formatDate(issuedOn)),
      rulings: [{ title: revocationTexts.reasonTitle, text: revocationTexts.ruling, reason }],
      lines: [],
      total: ZERO,
      dues: [],
      payment: [],
      grounds: revocationTexts.grounds,
      remedy: this.#remedy(matter, town, { issuedOn, granted: undefined }),
      closing: revocationTexts.closing,
      signature: noticeTexts.signature(town.authority),
    };
  }

  /** Nobody is asked for what has come in. */
  #payment(own: readonly string[], words: Readonly<Record<string, string>>, { total }: Assessment, open: Assessment['dues']): readonly string[] {
    if (isZero(total)) return [];
    return open.length === 0 ? [noticeTexts.paid] : filled(own, words);
  }

  #words(matter: Matter, assessment: Assessment, { paymentReference }: NoticeMatter): Record<string, string> {
    const subjects = [...new Set(assessment.lines.flatMap(({ params }) => (typeof params['subject'] === 'string' ? [params['subject']] : [])))];
    return { ...shownValues(matter.values), years: noticeTexts.years(assessment.years), subjects: noticeTexts.subjects(subjects), reference: paymentReference ?? '' };
  }

  #info({ reference, paymentReference }: NoticeMatter, issuedOn: LocalDate) {
    const { info } = noticeTexts;
    return [
      { label: info.reference, value: reference },
      ...(paymentReference === undefined ? [] : [{ label: info.payment, value: paymentReference }]),
      { label: info.date, value: formatDate(issuedOn) },
    ];
  }

  #rulings({ due }: Matter, texts: ServiceTexts, rulings: readonly Ruling[]) {
    return due.flatMap((one) => {
      const view = rulingView(texts, one);
      const made = rulings.find(({ key }) => key === one.key);
      const option = view.options.find(({ decision }) => decision === made?.decision);
      return made && option ? [{ title: view.title, text: option.ruling, reason: option.neutral ?? made.reason }] : [];
    });
  }

  #remedy({ law, tailored, values }: Matter, town: Town, { issuedOn, granted }: { readonly issuedOn: LocalDate; readonly granted: boolean | undefined }): readonly string[] {
    if (!town.court) throw new RemedyIncompleteError(`${town.code} names no administrative court`);
    const rule = remedyFor(law, fieldOfLawOf(tailored.service, granted), issuedOn);
    const { contact, court, authority } = town;
    return remedyText(law, rule, {
      ...shownValues(values),
      authority,
      authorityAddress: `${contact.street}, ${contact.postalCode} ${contact.city}`,
      court: court.name,
      courtAddress: `${court.street}, ${court.postalCode} ${court.city}`,
    });
  }

  async #paymentBox(bound: { readonly tenantId: string }, town: Town, { paymentReference }: NoticeMatter, open: Assessment['dues']): Promise<Pick<NoticePaper, 'paymentBox'>> {
    const first = open[0];
    if (paymentReference === undefined || !first) return {};
    const words = {
      alt: () => noticeTexts.giroCodeAlt(formatMoney(first.amount), paymentReference),
      online: { text: this.links.to(town, '/bezahlen').replace(/^https?:\/\//, ''), url: this.links.to(town, `/bezahlen?kassenzeichen=${encodeURIComponent(paymentReference)}`) },
    };
    return { paymentBox: await this.openItems.paymentBox(bound, { reference: paymentReference, amount: first.amount }, words) };
  }
}

const filled = (paragraphs: readonly string[], words: Readonly<Record<string, string>>): string[] => paragraphs.map((paragraph) => fillTemplate(paragraph, words));
