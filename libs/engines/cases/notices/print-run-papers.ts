import { Inject, Injectable } from '@nestjs/common';
import { berlinDate } from '#kernel';
import type { Actor, Id } from '#kernel';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { formatMoment } from '#sdk/form';
import { AuditTrail } from '#engines/audit';
import { Documents, PDF_RENDERER } from '#engines/documents';
import type { PdfRenderer, PrintRunPaper } from '#engines/documents';
import type { PrintRun } from '#engines/notifications';
import { TownConfig } from '#engines/tenancy';
import { printRunTexts as words } from '../texts/print-run.de.js';
import { PrintRunViews } from './print-run-views.js';

/** The letters of a run as one file for the printer. Fetching it posts nothing. */
@Injectable()
export class PrintRunPapers {
  constructor(
    @Inject(PDF_RENDERER) private readonly pdf: PdfRenderer,
    private readonly database: TenantDatabase,
    private readonly runs: PrintRunViews,
    private readonly documents: Documents,
    private readonly towns: TownConfig,
    private readonly audit: AuditTrail,
  ) {}

  /** Undefined for a run that may not be printed by this person, or when a paper is gone; who fetched it is noted. */
  async of(actor: Actor, id: Id): Promise<{ fileName: string; mediaType: string; bytes: Buffer; inline: true } | undefined> {
    const paper = await this.database.withTenant(actor, 'write', async (tx) => {
      const run = await this.runs.printable(tx, actor, id);
      const made = run && (await this.#paper(tx, actor, run));
      if (made) await this.audit.record(tx, actor, { action: 'print-run.fetch', object: { type: 'print-run', id } });
      return run && made && { run, made };
    });
    if (!paper) return undefined;
    await this.database.beforeOutsideCall();
    const { bytes } = await this.pdf.render(paper.made);
    return { fileName: words.fileName(berlinDate(paper.run.madeAt)), mediaType: 'application/pdf', bytes: Buffer.from(bytes), inline: true };
  }

  async #paper(tx: Tx, actor: Actor, { letters, madeAt, madeByName }: PrintRun): Promise<PrintRunPaper | undefined> {
    const town = await this.towns.town(actor);
    const { duplex = false, coverList = true } = town.printing ?? {};
    const papers: PrintRunPaper['letters'][number][] = [];
    for (const { documentId } of letters) {
      const found = (await this.documents.isThere(tx, documentId)) ? await this.documents.read(tx, documentId) : undefined;
      if (!found) return undefined;
      papers.push({ bytes: found.bytes, pages: found.document.pages });
    }
    const rows = letters.map(({ recipient, subject, aboutReference, pages }, at) => [String(at + 1), recipient[0] ?? '', subject, aboutReference, String(pages)]);
    return {
      template: 'print-run',
      townName: town.officialName,
      authority: town.authority,
      brand: town.theme.brand,
      title: words.title,
      duplex,
      ...(coverList ? { cover: { lead: words.lead(letters.length, formatMoment(madeAt), madeByName), columns: words.columns, rows } } : {}),
      letters: papers,
    };
  }
}
