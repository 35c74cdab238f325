import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** The file that every scanner takes for a virus and that is none (EICAR), put together so that no scanner objects to this one. */
export const EICAR = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join(''));

export interface FakeClamd {
  /** `127.0.0.1:<port>` */
  readonly address: string;
  /** How many streams it looked at. */
  scans(): number;
  close(): Promise<void>;
}

/** Speaks the protocol of clamd: PING and INSTREAM with commands that end in a zero byte; finds EICAR anywhere in the stream. */
export async function startFakeClamd({ limit = 25 * 1024 * 1024, port = 0 }: { readonly limit?: number; readonly port?: number } = {}): Promise<FakeClamd> {
  let scans = 0;
  const server: Server = createServer((socket) => serve(socket, limit, () => (scans += 1)));
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    scans: () => scans,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

function serve(socket: Socket, limit: number, counted: () => void): void {
  let received = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (part) => {
    received = Buffer.concat([received, part]);
    const answer = answerTo(received, limit);
    if (answer === undefined) return;
    if (answer.startsWith('stream')) counted();
    socket.end(`${answer}\0`);
  });
}

/** Undefined as long as the command is not complete. */
function answerTo(received: Buffer, limit: number): string | undefined {
  const end = received.indexOf(0);
  if (end === -1) return undefined;
  const name = received.subarray(0, end).toString();
  if (name === 'zPING') return 'PONG';
  if (name !== 'zINSTREAM') return 'UNKNOWN COMMAND';
  return verdictOn(received.subarray(end + 1), limit);
}

function verdictOn(stream: Buffer, limit: number): string | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = stream.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks).includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
    chunks.push(stream.subarray(at + 4, at + 4 + length));
    if (Buffer.concat(chunks).length > limit) return 'INSTREAM size limit exceeded. ERROR';
    at += 4 + length;
  }
  return undefined;
}
