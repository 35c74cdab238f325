import { Controller, Get, Inject, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import { sendDocument } from '#platform/http';
import { Documents, PDF_RENDERER } from '#engines/documents';
import type { PdfRenderer } from '#engines/documents';
import { PrintQueue } from '#engines/notifications';
import { CaseFiles } from './case-file.js';
import { EvidenceFiles } from '../applying/evidence-files.js';
import { HandOverSheets } from '../hand-overs/hand-over-sheet.js';
import { PrintRunPapers } from '../notices/print-run-papers.js';
import { NoticePreview } from '../notices/notice-preview.js';
import { CaseStore } from '../store/case.store.js';
import { sheetTexts } from '../texts/posting.de.js';

/** Papers for the desk: notices in the print queue, and the notice as it would be. */
@Controller('amt/files')
export class CaseFilesController {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly documents: Documents,
    private readonly letters: PrintQueue,
    private readonly cases: CaseStore,
    private readonly previews: NoticePreview,
    private readonly evidence: EvidenceFiles,
    private readonly wholeCases: CaseFiles,
    private readonly sheets: HandOverSheets,
    private readonly runs: PrintRunPapers,
    @Inject(PDF_RENDERER) private readonly pdf: PdfRenderer,
  ) {}

  @Get('letters/:file')
  async letter(@Req() request: FastifyRequest, @Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const { actor } = request.stadttor!;
    const id = file.replace(/\.pdf$/, '');
    const found = isId(id) && (await this.database.withTenant(actor, 'read', async (tx) => {
      const letter = await this.letters.find(tx, id);
      return letter && this.access.may(actor, 'read', 'Letter', letter) ? this.documents.read(tx, letter.documentId) : undefined;
    }));
    if (!found) throw new NotFoundException();
    sendDocument(reply, { ...found.document, bytes: found.bytes, inline: true });
  }

  @Get('print-runs/:file')
  async printRun(@Req() request: FastifyRequest, @Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const id = file.replace(/\.pdf$/, '');
    const found = isId(id) ? await this.runs.of(request.stadttor!.actor, id) : undefined;
    if (!found) throw new NotFoundException();
    sendDocument(reply, found);
  }

  @Get('uploads/:id')
  async upload(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const file = isId(id) ? await this.evidence.ofCase(request.stadttor!.actor, id) : undefined;
    if (!file) throw new NotFoundException();
    sendDocument(reply, file);
  }

  @Get('cases/:id/notice.pdf')
  async notice(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { actor } = request.stadttor!;
    const found = isId(id) && (await this.database.withTenant(actor, 'read', async (tx) => {
      const row = await this.cases.byId(tx, id);
      const notice = row && this.access.may(actor, 'read', 'Case', row) ? await this.cases.latestNotice(tx, id) : undefined;
      return notice && this.documents.read(tx, notice.documentId);
    }));
    if (!found) throw new NotFoundException();
    sendDocument(reply, { ...found.document, bytes: found.bytes, inline: true });
  }

  @Get('cases/:id/file.pdf')
  async wholeCase(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const file = isId(id) ? await this.wholeCases.of(request.stadttor!.actor, id) : undefined;
    if (!file) throw new NotFoundException();
    sendDocument(reply, file);
  }

  @Get('cases/:id/sheet.pdf')
  async sheet(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const paper = isId(id) ? await this.sheets.of(request.stadttor!.actor, id) : undefined;
    if (!paper) throw new NotFoundException();
    const { bytes } = await this.pdf.render(paper);
    sendDocument(reply, { fileName: sheetTexts.fileName(paper.facts[0]!.value), mediaType: 'application/pdf', bytes: Buffer.from(bytes), inline: true });
  }

  @Get('cases/:id/preview.pdf')
  async preview(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const paper = isId(id) ? await this.previews.of(request.stadttor!.actor, id) : undefined;
    if (!paper) throw new NotFoundException();
    const { bytes } = await this.pdf.render(paper);
    sendDocument(reply, { fileName: 'Entwurf.pdf', mediaType: 'application/pdf', bytes: Buffer.from(bytes), inline: true });
  }
}
