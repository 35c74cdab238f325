import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TenantDatabase } from '#platform/database';
import { sendDocument } from '#platform/http';
import { Documents } from '#engines/documents';
import { CaseLinks } from '../citizen/case-links.js';
import { PermitStore } from '../store/permit.store.js';

/** The permit to print at home, for whoever holds its short-lived address. */
@Controller('files/permits')
export class PermitFilesController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly links: CaseLinks,
    private readonly permits: PermitStore,
    private readonly documents: Documents,
  ) {}

  @Get(':id/:key')
  async permit(@Req() request: FastifyRequest, @Param('id') id: string, @Param('key') key: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.database.withTenant(request.stadttor!.actor, 'read', async (tx) => {
      if (!(await this.links.opens(tx, 'permit', id, key))) return undefined;
      const permit = await this.permits.byId(tx, id);
      return permit && this.documents.read(tx, permit.documentId);
    });
    if (!found) throw new NotFoundException();
    sendDocument(reply, { ...found.document, bytes: found.bytes });
  }
}
