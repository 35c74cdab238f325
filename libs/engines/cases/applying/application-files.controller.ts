import { Controller, Delete, Get, Headers, HttpCode, NotFoundException, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { isId } from '#kernel';
import { decodedName, sendDocument } from '#platform/http';
import { AddUpload } from '../commands/add-upload.js';
import type { AddUploadError } from '../commands/add-upload.js';
import { DropUpload } from '../commands/drop-upload.js';
import { EvidenceFiles } from './evidence-files.js';

/** Names of the headers: what opens a draft does not stand in an address, which proxies write down. */
const TOKEN = 'x-draft-token';
const NAME = 'x-file-name';

const REFUSED: Readonly<Record<'NOT_FOUND' | 'ALREADY_SUBMITTED', number>> = { NOT_FOUND: 404, ALREADY_SUBMITTED: 409 };

/** Files of drafts: added as a stream, looked at, taken out again, by whoever holds the token. */
@Controller('files/uploads')
export class ApplicationFilesController {
  constructor(
    private readonly add: AddUpload,
    private readonly drop: DropUpload,
    private readonly files: EvidenceFiles,
  ) {}

  @Post()
  async upload(
    @Req() request: FastifyRequest,
    @Headers(TOKEN) token: string | undefined,
    @Headers(NAME) name: string | undefined,
    @Query() query: Readonly<Record<string, string>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stream = request.body;
    if (!(stream instanceof Readable)) return answer(reply, 415, { error: 'NOT_A_STREAM' });
    const post = { token: token ?? '', page: query['page'] ?? '', index: Number(query['index'] ?? 0), field: query['field'] ?? '', name: decodedName(name), stream };
    const added = await this.add.execute(request.stadttor!.actor, post);
    if (added.ok) return answer(reply, 201, { file: added.value });
    // The rest of a file that nobody wants is read and forgotten, so that its sender hears why.
    stream.resume();
    answer(reply, statusOf(added.error), typeof added.error === 'string' ? { error: added.error } : { error: 'FILE_REFUSED', issue: added.error });
  }

  @Delete(':id')
  @HttpCode(204)
  async remove(@Req() request: FastifyRequest, @Headers(TOKEN) token: string | undefined, @Param('id') id: string): Promise<void> {
    const dropped = isId(id) && (await this.drop.execute(request.stadttor!.actor, { token: token ?? '', id }));
    if (!dropped || !dropped.ok) throw new NotFoundException();
  }

  @Get(':id')
  async look(@Req() request: FastifyRequest, @Headers(TOKEN) token: string | undefined, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const file = isId(id) ? await this.files.ofDraft(request.stadttor!.actor, { token: token ?? '', id }) : undefined;
    if (!file) throw new NotFoundException();
    sendDocument(reply, file);
  }
}

const statusOf = (error: AddUploadError): number => (typeof error === 'string' ? REFUSED[error] : 422);

const answer = (reply: FastifyReply, status: number, body: object): void => void reply.code(status).header('cache-control', 'no-store').send(body);
