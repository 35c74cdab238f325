import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { berlinDate, berlinMinutes } from '#kernel';
import { Vault } from '#platform/crypto';
import { TenantDatabase } from '#platform/database';
import type { TenantBound, Tx } from '#platform/database';
import { formatDate, summarize } from '#sdk/form';
import type { Answers } from '#sdk/form';
import { LetterFrames, PDF_RENDERER } from '#engines/documents';
import type { ApplicationPaper, PdfRenderer } from '#engines/documents';
import type { Filing } from '#engines/forms';
import type { Department } from '#engines/tenancy';
import type { Tailored } from './applications.js';
import type { OpenedFile } from './evidence-files.js';
import { CaseCopyRow } from '../store/case-copy.entity.js';
import type { Applicant } from '../store/case.store.js';
import { copyTexts } from '../texts/copy.de.js';
import { filingTexts } from '../texts/filing.de.js';

/** What has arrived, at the moment of its receipt. */
export interface ReceivedApplication {
  readonly caseId: Id;
  readonly reference: string;
  readonly receivedAt: Date;
  readonly department: Department;
  readonly applicant: Applicant;
  readonly answers: Answers;
  /** Keys of what was declared. */
  readonly declared: readonly string[];
  /** Undefined for what somebody sent from home. */
  readonly filing?: Filing | undefined;
}

/** The paper but for the letterhead, which is the town's. */
interface CopyContent extends Omit<ApplicationPaper, 'frame'> {
  readonly reference: string;
  readonly department: Department;
  readonly recipient: readonly string[];
  readonly info: readonly { readonly label: string; readonly value: string }[];
}

const placeOf = (row: Id) => ({ table: 'case_copy', column: 'sealed', row });

const clockTime = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** The copy of what somebody has sent. Its words are kept as they were; the PDF is made whenever it is fetched, and lies nowhere. */
@Injectable()
export class ApplicationCopies {
  constructor(
    private readonly vault: Vault,
    private readonly frames: LetterFrames,
    private readonly database: TenantDatabase,
    @Inject(PDF_RENDERER) private readonly pdf: PdfRenderer,
  ) {}

  async keep(tx: Tx, { form, texts }: Tailored, received: ReceivedApplication): Promise<void> {
    const { caseId, reference, department, applicant } = received;
    const moment = { day: formatDate(berlinDate(received.receivedAt)), time: clockTime(berlinMinutes(received.receivedAt)) };
    const content: CopyContent = {
      template: 'application',
      reference,
      department,
      recipient: applicant.address,
      info: [
        { label: copyTexts.info.reference, value: reference },
        { label: copyTexts.info.received, value: copyTexts.moment(moment) },
        ...(received.filing ? [{ label: copyTexts.info.takenIn, value: filingTexts.takenIn(received.filing) }] : []),
      ],
      title: copyTexts.title(texts.deed, reference),
      subject: copyTexts.subject(texts.deed),
      opening: copyTexts.opening({ ...moment, reference, office: department.name }),
      sections: summarize(form, received.answers).map(({ title, rows }) => ({ title, rows: rows.map(({ label, value }) => ({ label, value })) })),
      declarationsTitle: copyTexts.declarations,
      declarations: received.declared.map((key) => form.declarationTexts[key] ?? key),
      closing: copyTexts.closing,
    };
    await tx.insert(CaseCopyRow, { caseId, sealed: await this.vault.seal(tx, placeOf(caseId), JSON.stringify(content)) });
  }

  async has(tx: Tx, caseId: Id): Promise<boolean> {
    return (await tx.findOne(CaseCopyRow, { caseId })) !== undefined;
  }

  /** Where the desk finds it; null for cases of a time before there were copies. */
  async deskPath(tx: Tx, caseId: Id): Promise<string | null> {
    return (await this.has(tx, caseId)) ? `/amt/files/cases/${caseId}/copy.pdf` : null;
  }

  /** The PDF of a case's copy. Whoever calls has asked whether it may be seen. */
  async render(bound: TenantBound, caseId: Id): Promise<OpenedFile | undefined> {
    const content = await this.database.withTenant(bound, 'read', async (tx) => {
      const row = await tx.findOne(CaseCopyRow, { caseId });
      return row && (JSON.parse(await this.vault.open(tx, placeOf(caseId), row.sealed)) as CopyContent);
    });
    if (!content) return undefined;

    const { reference, department, recipient, info, ...paper } = content;
    const frame = await this.frames.of(bound, { department, recipient, info });
    await this.database.beforeOutsideCall();
    const { bytes } = await this.pdf.render({ ...paper, frame });
    return { fileName: copyTexts.fileName(reference), mediaType: 'application/pdf', bytes: Buffer.from(bytes) };
  }
}
