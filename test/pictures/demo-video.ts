/** A line of the picture, broken as it is drawn. */
export interface VideoLine {
  readonly text: string;
  /** In seconds from the start. */
  readonly until: number;
}

/** What a recording gives, as base64. */
interface Recorded {
  readonly video: string;
  readonly poster: string;
}

/**
 * Runs in the browser: draws the lines one after the other, with a pair of hands that moves, and records the canvas.
 * Everything it needs stands inside, because it is sent there as text.
 */
export async function drawDemoVideo(lines: readonly VideoLine[]): Promise<Recorded> {
  const [WIDTH, HEIGHT, BRAND, ACCENT] = [640, 360, '#006A7A', '#F2B705'];
  const seconds = lines.at(-1)!.until;
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext('2d')!;

  function drawHand(x: number, y: number, lean: number): void {
    pen.save();
    pen.translate(x, y);
    pen.rotate(lean);
    // Each for itself: where shapes of one path overlap, the browser leaves a seam.
    const fingers = [{ at: -20, length: 44 }, { at: -7, length: 54 }, { at: 7, length: 50 }, { at: 20, length: 40 }];
    const palm = { left: -26, top: -20, width: 52, height: 52, round: 18 };
    for (const { left, top, width, height, round } of [palm, ...fingers.map(({ at, length }) => ({ left: at - 5, top: -10 - length, width: 10, height: length, round: 5 }))]) {
      pen.beginPath();
      pen.roundRect(left, top, width, height, round);
      pen.fill();
    }
    pen.restore();
  }

  function draw(at: number): void {
    const swing = Math.sin(at * Math.PI * 1.2);
    pen.fillStyle = BRAND;
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.fillStyle = ACCENT;
    drawHand(260 - 18 * swing, 96 + 14 * swing, -0.35 + 0.3 * swing);
    drawHand(380 + 18 * swing, 96 - 14 * swing, 0.35 + 0.3 * swing);
    pen.fillStyle = '#ffffff';
    pen.font = '600 34px "Fira Sans", "Open Sans", sans-serif';
    pen.textAlign = 'center';
    const { text: said } = lines.find(({ until }) => at < until) ?? lines.at(-1)!;
    for (const [row, text] of said.split('\n').entries()) pen.fillText(text, WIDTH / 2, 196 + row * 46);
  }

  const base64 = (blob: Blob): Promise<string> =>
    new Promise((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve((reader.result as string).split(',')[1]!));
      reader.readAsDataURL(blob);
    });

  draw(1);
  const poster = await new Promise<Blob>((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/png'));

  const recorder = new MediaRecorder(canvas.captureStream(15), { mimeType: 'video/webm;codecs=vp8', videoBitsPerSecond: 90_000 });
  const chunks: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data));
  const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
  recorder.start();
  const begun = performance.now();
  await new Promise<void>((resolve) => {
    function frame(): void {
      const at = (performance.now() - begun) / 1000;
      draw(Math.min(at, seconds));
      if (at < seconds) requestAnimationFrame(frame);
      else resolve();
    }
    frame();
  });
  recorder.stop();
  await stopped;
  return { video: await base64(new Blob(chunks, { type: 'video/webm' })), poster: await base64(poster) };
}
