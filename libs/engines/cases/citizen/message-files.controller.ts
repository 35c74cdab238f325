import { Controller, Delete, Get, Headers, HttpCode, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { isId } from '#kernel';
import type { Result } from '#kernel';
import type { AnsweredFile } from '#sdk/form';
import { decodedName, sendDocument } from '#platform/http';
import { AddMessageFile } from '../commands/add-message-file.js';
import type { MessageFileError } from '../commands/add-message-file.js';
import { DropMessageFile } from '../commands/drop-message-file.js';
import { EvidenceFiles } from '../applying/evidence-files.js';

/** Number, code and name stand in headers: addresses are written down by proxies. */
const REFERENCE = 'x-case-reference';
const CODE = 'x-access-code';
const NAME = 'x-file-name';

const REFUSED = { NOT_FOUND: 404, ALREADY_SUBMITTED: 409 } as const;

/** Files of messages: added as a stream before the message is sent, opened by whoever may read it. */
@Controller()
export class MessageFilesController {
  constructor(
    private readonly add: AddMessageFile,
    private readonly drop: DropMessageFile,
    private readonly evidence: EvidenceFiles,
  ) {}

  @Post('files/messages/:id')
  async fromCitizen(
    @Req() request: FastifyRequest,
    @Param('id') messageId: string,
    @Headers(REFERENCE) reference: string | undefined,
    @Headers(CODE) accessCode: string | undefined,
    @Headers(NAME) name: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { actor } = request.stadttor!;
    await this.#take(request, reply, messageId, (stream) => this.add.fromCitizen(actor, { reference: reference ?? '', accessCode }, { messageId, name: decodedName(name), stream }));
  }

  @Post('amt/files/cases/:id/messages/:message')
  async fromDesk(
    @Req() request: FastifyRequest,
    @Param('id') caseId: string,
    @Param('message') messageId: string,
    @Headers(NAME) name: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isId(caseId)) throw new NotFoundException();
    await this.#take(request, reply, messageId, (stream) => this.add.fromDesk(request.stadttor!.actor, caseId, { messageId, name: decodedName(name), stream }));
  }

  @Delete('files/messages/:id/files/:file')
  @HttpCode(204)
  async remove(
    @Req() request: FastifyRequest,
    @Param('id') messageId: string,
    @Param('file') id: string,
    @Headers(REFERENCE) reference: string | undefined,
    @Headers(CODE) accessCode: string | undefined,
  ): Promise<void> {
    const dropped = isId(messageId) && isId(id) && (await this.drop.execute(request.stadttor!.actor, { reference: reference ?? '', accessCode }, { messageId, id }));
    if (!dropped || !dropped.ok) throw new NotFoundException();
  }

  @Get('files/message-files/:id/:key')
  async open(@Req() request: FastifyRequest, @Param('id') id: string, @Param('key') key: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.evidence.byLink(request.stadttor!.actor, id, key);
    if (!found) throw new NotFoundException();
    sendDocument(reply, found);
  }

  async #take(request: FastifyRequest, reply: FastifyReply, messageId: string, add: (stream: Readable) => Promise<Result<AnsweredFile, MessageFileError>>): Promise<void> {
    const stream = request.body;
    if (!isId(messageId)) throw new NotFoundException();
    if (!(stream instanceof Readable)) return answer(reply, 415, { error: 'NOT_A_STREAM' });
    const added = await add(stream);
    if (added.ok) return answer(reply, 201, { file: added.value });
    // The rest of a file that nobody wants is read and forgotten, so that its sender hears why.
    stream.resume();
    if (typeof added.error === 'string') answer(reply, REFUSED[added.error], { error: added.error });
    else answer(reply, 422, { error: 'FILE_REFUSED', issue: added.error });
  }
}

const answer = (reply: FastifyReply, status: number, body: object): void => void reply.code(status).header('cache-control', 'no-store').send(body);
