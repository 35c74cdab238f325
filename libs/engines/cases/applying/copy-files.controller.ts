import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import { sendDocument } from '#platform/http';
import { AuditTrail } from '#engines/audit';
import { ApplicationCopies } from './application-copies.js';
import { CaseLinks } from '../citizen/case-links.js';
import { CaseStore } from '../store/case.store.js';

/** The copy of what was sent: for its author by a short-lived address, for the desk of the department by the id of the case. */
@Controller()
export class CopyFilesController {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly links: CaseLinks,
    private readonly copies: ApplicationCopies,
    private readonly cases: CaseStore,
    private readonly audit: AuditTrail,
  ) {}

  @Get('files/copies/:id/:key')
  async own(@Req() request: FastifyRequest, @Param('id') id: string, @Param('key') key: string, @Res() reply: FastifyReply): Promise<void> {
    const { actor } = request.stadttor!;
    const opened = await this.database.withTenant(actor, 'read', (tx) => this.links.opens(tx, 'copy', id, key));
    const copy = opened ? await this.copies.render(actor, id) : undefined;
    if (!copy) throw new NotFoundException();
    sendDocument(reply, copy);
  }

  @Get('amt/files/cases/:id/copy.pdf')
  async desk(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { actor } = request.stadttor!;
    const seen = isId(id) && (await this.database.withTenant(actor, 'write', async (tx) => {
      const row = await this.cases.byId(tx, id);
      if (!row || !this.access.may(actor, 'read', 'Case', row) || !(await this.copies.has(tx, id))) return false;
      await this.audit.record(tx, actor, { action: 'case.copy-read', object: { type: 'case', id } });
      return true;
    }));
    const copy = seen ? await this.copies.render(actor, id) : undefined;
    if (!copy) throw new NotFoundException();
    sendDocument(reply, { ...copy, inline: true });
  }
}
