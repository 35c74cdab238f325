import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Child } from './child.mjs';
import { environmentOf } from './environment.mjs';
import { processes } from './house.mjs';
import { Problem } from './problem.mjs';
import { say } from './report.mjs';
import { childDied, childGone, problems } from './texts/de.mjs';

const startSeconds = 90;

/** All processes of the house. */
export class Supervisor {
  #children;
  #gone;
  #up = false;

  /**
   * @param {import('./environment.mjs').House} house
   * @param {(reason: string) => void} giveUp called when a process can not be kept alive
   */
  constructor(house, giveUp) {
    this.house = house;
    const listener = {
      onRestart: (name, how, seconds) => say(`  ! ${childDied(name, how, seconds)}`),
      onGone: (name, how, log) => {
        this.#gone = childGone(name, how, log);
        if (this.#up) giveUp(this.#gone);
      },
    };
    this.#children = processes.map(({ name, entry }) =>
      new Child({ name, entry, root: house.root, log: join(house.stateDir, 'logs', `${name}.log`), env: environmentOf(house, name) }, listener));
  }

  /**
   * Starts all at once and waits until the front door says that everything serves.
   * @throws Problem naming who is not ready in time
   */
  async start() {
    for (const child of this.#children) child.start();
    await this.#becomeReady();
  }

  /** All anew, on the same ports. @throws Problem naming who is not ready in time */
  async restart() {
    this.#up = false;
    await this.stop();
    await this.start();
  }

  async #becomeReady() {
    const end = Date.now() + startSeconds * 1000;
    let waiting = this.#children.map(({ name }) => name);
    while (Date.now() < end && !this.#gone) {
      const health = await readiness(this.house.port);
      if (health?.ready) return void (this.#up = true);
      waiting = health?.waiting ?? waiting;
      await sleep(100);
    }
    throw new Problem(this.#gone ?? problems.notReady(waiting.join(', '), startSeconds));
  }

  /** In the order of the list, one after the other, so that nobody is asked for what is already gone. */
  async stop() {
    for (const child of this.#children) await child.stop();
  }
}

/** @returns {Promise<{ ready: boolean, waiting: string[] } | undefined>} undefined while the front door is closed */
function readiness(port) {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: '/health/ready', timeout: 2000, agent: false }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve(read(Buffer.concat(chunks), response.statusCode)));
      response.on('error', () => resolve(undefined));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(undefined));
  });
}

function read(body, status) {
  try {
    return { ready: status === 200, waiting: JSON.parse(body).waiting ?? [] };
  } catch {
    return undefined;
  }
}
