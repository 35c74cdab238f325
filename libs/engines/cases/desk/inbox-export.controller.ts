import { Controller, Get, NotFoundException, PayloadTooLargeException, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '#kernel';
import { sendDocument } from '#platform/http';
import { isExportColumn } from '../domain/inbox-csv.js';
import { InboxViewEnum } from '../graphql/case-state.enum.js';
import { InboxExport } from './inbox-export.js';

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

const words = (value: Asked[string]): string[] => [value ?? []].flat().flatMap((word) => word.split('.'));

/** A list of the inbox as a file; its address is made by `inboxExport`. */
@Controller('amt/files')
export class InboxExportController {
  constructor(private readonly lists: InboxExport) {}

  @Get('inbox.csv')
  async list(@Req() request: FastifyRequest, @Query() asked: Asked, @Res() reply: FastifyReply): Promise<void> {
    const view = Object.values(InboxViewEnum).find((one) => one === asked['view']);
    const ids = words(asked['cases']);
    if (view === undefined || !ids.every(isId)) throw new NotFoundException();
    const text = (name: string): string | undefined => words(asked[name]).join('.') || undefined;
    const file = await this.lists.file(request.stadttor!.actor, { view, search: text('search'), label: text('label'), columns: words(asked['columns']).filter(isExportColumn), caseIds: ids.length > 0 ? ids : undefined });
    if (file === undefined) throw new NotFoundException();
    if (file === 'TOO_MANY') throw new PayloadTooLargeException();
    sendDocument(reply, { ...file, mediaType: 'text/csv; charset=utf-8' });
  }
}
