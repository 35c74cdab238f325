import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { TenantDatabase } from '#platform/database';
import { summarize } from '#sdk/form';
import { filingWays } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { LetterFrames, PDF_RENDERER } from '#engines/documents';
import type { ApplicationPaper, PdfRenderer } from '#engines/documents';
import { DraftHolders, Drafts, ResumeLinks } from '#engines/forms';
import { TownConfig } from '#engines/tenancy';
import { Applications } from './applications.js';
import type { OpenedFile } from './evidence-files.js';
import { signTexts } from '../texts/filing.de.js';

/** An application on paper for those who can not sign in: filled in here, signed by hand, typed in by nobody. */
@Injectable()
export class PapersToSign {
  constructor(
    private readonly database: TenantDatabase,
    private readonly drafts: Drafts,
    private readonly holders: DraftHolders,
    private readonly links: ResumeLinks,
    private readonly applications: Applications,
    private readonly catalogue: ServiceCatalogue,
    private readonly towns: TownConfig,
    private readonly frames: LetterFrames,
    @Inject(PDF_RENDERER) private readonly pdf: PdfRenderer,
  ) {}

  /** Undefined for a key that opens nothing, a draft that is not filled in yet, and where the law takes no paper. */
  async of(actor: Actor, token: string): Promise<OpenedFile | undefined> {
    const paper = await this.#paper(actor, token);
    if (!paper) return undefined;
    await this.database.beforeOutsideCall();
    const { bytes } = await this.pdf.render(paper);
    return { fileName: signTexts.fileName, mediaType: 'application/pdf', bytes: Buffer.from(bytes) };
  }

  async #paper(actor: Actor, token: string): Promise<ApplicationPaper | undefined> {
    const found = await this.database.withTenant(actor, 'write', async (tx) => {
      const held = await this.drafts.byToken(tx, token, { lock: 'for update' });
      if (!held || held.submittedAt || (await this.holders.hold(tx, actor, held.id)) === 'foreign') return undefined;
      const { tailored, draft } = await this.applications.filledIn(tx, actor, held);
      const complete = this.drafts.complete(draft, tailored);
      return complete.ok && filingWays(tailored.service).includes('paper') ? { tailored, answers: complete.value, resume: await this.links.make(tx, draft.id) } : undefined;
    });
    if (!found) return undefined;

    const { tailored: { service, texts, form }, answers, resume } = found;
    const department = await this.catalogue.departmentOf(actor, service);
    const { officialName } = await this.towns.town(actor);
    const { name, street, postalCode, city } = department;
    const info = [{ label: signTexts.info.link, value: resume.link.replaceAll(/(.{13})(?=.)/g, '$1 ') }, { label: signTexts.info.code, value: resume.code }];
    return {
      template: 'application',
      frame: await this.frames.of(actor, { department, recipient: [officialName, name, street, `${postalCode} ${city}`], info }),
      title: signTexts.title(texts.deed),
      subject: texts.deed,
      opening: signTexts.opening,
      sections: summarize(form, answers).map(({ title, rows }) => ({ title, rows: rows.map(({ label, value }) => ({ label, value })) })),
      declarationsTitle: signTexts.declarations,
      declarations: (form.declarations ?? []).map((key) => form.declarationTexts[key] ?? key),
      signature: signTexts.signature,
      closing: signTexts.closing,
    };
  }
}
