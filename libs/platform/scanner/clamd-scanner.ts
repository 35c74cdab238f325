import { connect } from 'node:net';
import { ScannerUnavailableError } from './virus-scanner.js';
import type { ScannerState, Verdict, VirusScanner } from './virus-scanner.js';

const CHUNK = 64 * 1024;

/** A command of clamd that begins with `z` ends with a zero byte, and so does its answer. */
const command = (name: string): Buffer => Buffer.from(`z${name}\0`);

const sized = (chunk: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return Buffer.concat([length, chunk]);
};

/** The stream of INSTREAM: chunks with their length in front, ended by a chunk of length zero (clamd(8)). */
function instream(bytes: Uint8Array): Buffer[] {
  const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, at) => sized(bytes.subarray(at * CHUNK, (at + 1) * CHUNK)));
  return [command('INSTREAM'), ...chunks, sized(new Uint8Array())];
}

/** Asks the daemon of ClamAV over TCP. */
export class ClamdScanner implements VirusScanner {
  readonly #host: string;
  readonly #port: number;

  /**
   * @param address `host:port`
   * @param patienceMs how long it may take to answer
   */
  constructor(
    address: string,
    private readonly patienceMs = 30_000,
  ) {
    const { hostname, port } = new URL(`tcp://${address}`);
    this.#host = hostname.replaceAll(/[[\]]/g, '');
    this.#port = Number(port);
  }

  async scan(bytes: Uint8Array): Promise<Verdict> {
    const answer = await this.#ask(instream(bytes));
    if (answer === 'stream: OK') return { clean: true };
    const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
    if (found === undefined) throw new ScannerUnavailableError(answer);
    return { clean: false, found };
  }

  async state(): Promise<ScannerState> {
    const answer = await this.#ask([command('PING')]).catch(() => '');
    return answer === 'PONG' ? 'ready' : 'unreachable';
  }

  #ask(sent: readonly Buffer[]): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: this.#host, port: this.#port, timeout: this.patienceMs });
      const answer: Buffer[] = [];
      const fail = (reason: string): void => {
        socket.destroy();
        reject(new ScannerUnavailableError(reason));
      };
      socket.on('connect', () => sent.forEach((part) => socket.write(part)));
      socket.on('data', (part) => answer.push(part));
      socket.on('timeout', () => fail('no answer in time'));
      socket.on('error', ({ message }) => fail(message));
      socket.on('close', () => {
        const text = Buffer.concat(answer).toString('utf8').replace(/\0$/, '');
        if (text === '') reject(new ScannerUnavailableError('no answer'));
        else resolve(text);
      });
    });
  }
}
