import type { FastifyReply } from 'fastify';

export interface SentDocument {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** Shown in the browser's own viewer instead of being saved: for staff only, who see many. */
  readonly inline?: boolean;
}

/** A file as an attachment that nothing can run in and nobody keeps. */
export function sendDocument(reply: FastifyReply, { fileName, mediaType, bytes, inline = false }: SentDocument): void {
  const plain = fileName.replaceAll(/[^\w.-]/g, '_');
  void reply
    .header('content-type', mediaType)
    .header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'no-store')
    .send(bytes);
}
