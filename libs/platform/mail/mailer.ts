import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';

export const MAILER = Symbol('MAILER');

export interface Mail {
  /** Idempotency: the same id is delivered once where the transport can tell. */
  readonly id: string;
  readonly at: Date;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

const message = (mail: Mail) => ({
  messageId: `<${mail.id}@stadttor.example>`,
  date: mail.at,
  from: mail.from,
  to: mail.to,
  subject: mail.subject,
  text: mail.text,
  headers: { 'Auto-Submitted': 'auto-generated' },
});

/** Development: every mail is a real MIME message in a folder, named so that a second delivery replaces the first. */
export class FolderMailer implements Mailer {
  readonly #transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(private readonly folder: string) {}

  async send(mail: Mail): Promise<void> {
    const { message: bytes } = await this.#transport.sendMail(message(mail));
    await mkdir(this.folder, { recursive: true });
    const file = join(this.folder, `${mail.id}.eml`);
    await writeFile(`${file}.part`, bytes as Buffer);
    await rename(`${file}.part`, file);
  }
}

export class SmtpMailer implements Mailer {
  readonly #transport;

  constructor(url: string) {
    this.#transport = nodemailer.createTransport(url, { disableFileAccess: true, disableUrlAccess: true });
  }

  async send(mail: Mail): Promise<void> {
    await this.#transport.sendMail(message(mail));
  }
}
