import { Controller, Get, Inject, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendRanges } from '#platform/http';
import { STORAGE, storageKey } from '#platform/storage';
import type { Storage } from '#platform/storage';
import { SignLanguageVideos } from './sign-language-videos.js';

/** Videos, pictures and captions of the town that was asked, and of no other. */
@Controller()
export class SignLanguageController {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly videos: SignLanguageVideos,
  ) {}

  @Get('media/sign-language/:file')
  async file(@Req() request: FastifyRequest, @Param('file') address: string, @Res() reply: FastifyReply): Promise<void> {
    const tenantId = request.stadttor!.tenant.id;
    const file = await this.videos.file({ tenantId }, address);
    if (!file) throw new NotFoundException();
    const key = storageKey(tenantId, file.sha256);
    sendRanges(request, reply, { mediaType: file.mediaType, size: file.size, hash: file.sha256, open: (part) => this.storage.stream(key, part) });
  }
}
