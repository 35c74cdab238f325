import { Controller, Headers, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { isId } from '#kernel';
import { decodedName } from '#platform/http';
import { AddCorrectionFile } from '../commands/add-correction-file.js';

/** Files that the office wants to have anew, each as a stream. Number, code, field and name stand in headers: addresses are written down by proxies. */
@Controller()
export class CorrectionFilesController {
  constructor(private readonly add: AddCorrectionFile) {}

  @Post('files/corrections/:id')
  async take(
    @Req() request: FastifyRequest,
    @Param('id') correctionId: string,
    @Headers('x-case-reference') reference: string | undefined,
    @Headers('x-access-code') accessCode: string | undefined,
    @Headers('x-field') path: string | undefined,
    @Headers('x-file-name') name: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stream = request.body;
    if (!isId(correctionId)) throw new NotFoundException();
    if (!(stream instanceof Readable)) return answer(reply, 415, { error: 'NOT_A_STREAM' });
    const added = await this.add.execute(request.stadttor!.actor, { reference: reference ?? '', accessCode }, { correctionId, path: path ?? '', name: decodedName(name), stream });
    if (added.ok) return answer(reply, 201, { file: added.value });
    // The rest of a file that nobody wants is read and forgotten, so that its sender hears why.
    stream.resume();
    if (typeof added.error === 'string') answer(reply, 404, { error: added.error });
    else answer(reply, 422, { error: 'FILE_REFUSED', issue: added.error });
  }
}

const answer = (reply: FastifyReply, status: number, body: object): void => void reply.code(status).header('cache-control', 'no-store').send(body);
