import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { paperData, paperFiles } from './paper-data.js';
import type { Paper, PdfRenderer, RenderedPdf } from './pdf-renderer.js';
import { TypstProcess } from './typst-process.js';

/** Papers one after another, in a process of its own that is killed when it hangs and started anew when it died. */
@Injectable()
export class TypstRenderer implements PdfRenderer, OnApplicationShutdown {
  /** Milliseconds for one paper; a warm process needs a hundredth of it. */
  protected readonly limit: number = 10_000;

  #process: TypstProcess | undefined;
  #last: Promise<unknown> = Promise.resolve();

  render(paper: Paper): Promise<RenderedPdf> {
    const mine = this.#last.then(() => this.#renderNow(paper));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  onApplicationShutdown(): void {
    this.#process?.kill();
  }

  async #renderNow(paper: Paper): Promise<RenderedPdf> {
    if (!this.#process?.alive) this.#process = new TypstProcess();
    const answer = await this.#process.ask({ data: paperData(paper), ...paperFiles(paper) }, this.limit);
    if ('refused' in answer) throw new Error(`paper refused: ${answer.refused}`);
    return answer;
  }
}
