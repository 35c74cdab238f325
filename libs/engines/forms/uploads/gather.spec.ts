import { Readable } from 'node:stream';
import { AtMost } from './at-most.js';
import { gather } from './gather.js';

const stream = (...sizes: readonly number[]): Readable => Readable.from(sizes.map((size) => Buffer.alloc(size)));

describe('taking in what arrives', () => {
  it('ends with all of it, up to the limit', async () => {
    expect(await gather(stream(4, 6), 10)).toEqual({ bytes: Buffer.alloc(10) });
    expect(await gather(stream(), 10)).toEqual({ bytes: Buffer.alloc(0) });
  });

  it('says what is too large, after reading on for a while so that its sender can hear it', async () => {
    const modest = stream(8, 8, 8);
    expect(await gather(modest, 10)).toEqual({ failed: 'TOO_LARGE' });
    expect(modest.readableEnded).toBe(true);
    const endless = stream(...Array.from({ length: 1000 }, () => 8));
    expect(await gather(endless, 10)).toEqual({ failed: 'TOO_LARGE' });
    expect(endless.readableEnded).toBe(false);
  });

  it('says when the line broke', async () => {
    const broken = Readable.from(
      (async function* torn() {
        yield Buffer.alloc(3);
        throw new Error('aborted');
      })(),
    );
    expect(await gather(broken, 10)).toEqual({ failed: 'LOST' });
  });
});

describe('large things, two at a time', () => {
  it('wait for their turn, and go on after one that failed', async () => {
    const gate = new AtMost(2);
    let [open, most] = [0, 0];
    const work = (fails: boolean) => async (): Promise<void> => {
      most = Math.max(most, (open += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
      if (fails) throw new Error('no');
    };
    const outcomes = await Promise.allSettled([true, false, true, false, false].map((fails) => gate.run(work(fails))));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(most).toBe(2);
  });
});
