import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { checkToken, issuerOf, readMessage } from './mailbox-message.js';
import type { MailboxMessage } from './mailbox-message.js';
import { mailboxPage } from './pages.js';
import { mailboxOf, people } from './people.js';
import type { RegisteredTown } from './towns.js';

interface Kept extends MailboxMessage {
  readonly id: string;
  readonly at: Date;
  readonly files: readonly Uint8Array[];
}

export interface MailboxOptions {
  readonly townOf: (entityId: string) => Promise<RegisteredTown>;
  readonly now: () => Date;
  readonly faults?: MailboxFaults | undefined;
}

/** What can go wrong there: it is busy, or somebody has given their mailbox up. */
export interface MailboxFaults {
  busy: boolean;
  readonly closed: Set<string>;
}

/** Mailboxes of the made-up people: takes what towns put there as the federal mailbox does (version 6), and shows it. They are empty again after a restart. */
export function serveMailboxes(app: FastifyInstance, { townOf, now, faults }: MailboxOptions): void {
  const kept: Kept[] = [];
  const owners = new Map(people.flatMap((person) => (person.account === undefined ? [] : [[mailboxOf(person.account), person.shownName] as const])));
  app.addContentTypeParser('multipart/form-data', { parseAs: 'buffer', bodyLimit: 15_000_000 }, (_request, body, done) => done(null, body));

  app.put('/v6/mailbox/messages', async (request, reply) => {
    if (faults?.busy) return reply.code(503).send({ error: 'busy' });
    const { authorization = '', 'content-type': type = '' } = request.headers;
    const town = await townOf(issuerOf(authorization)).catch(() => undefined);
    if (!town) return reply.code(401).send({ error: 'unknown client' });
    await checkToken(authorization, town, now());
    const form = await new Response(new Uint8Array(request.body as Buffer), { headers: { 'content-type': type } }).formData();
    const { message, files } = await readMessage(form, town);
    if (!owners.has(message.mailboxUuid) || faults?.closed.has(message.mailboxUuid)) return reply.code(404).send({ error: 'no such mailbox' });
    const id = randomUUID();
    kept.push({ ...message, id, at: now(), files });
    return reply.code(201).send({ messageUuid: id });
  });

  app.get('/postfach', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(mailboxPage(kept.toReversed().map(({ id, at, mailboxUuid, sender, title, content, attachments }) => ({ id, at, sender, title, content, owner: owners.get(mailboxUuid)!, file: attachments[0]?.filename })))),
  );
  app.get<{ Params: { id: string } }>('/postfach/:id.pdf', (request, reply) => {
    const file = kept.find(({ id }) => id === request.params.id)?.files[0];
    return file ? reply.type('application/pdf').header('content-disposition', 'inline').send(Buffer.from(file)) : reply.callNotFound();
  });
}
