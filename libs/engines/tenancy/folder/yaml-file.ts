import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Mistake } from './mistake.js';

/** A YAML file that can say on which line something stands. */
export class YamlFile {
  readonly #lines = new LineCounter();
  readonly #document: Document;

  constructor(
    readonly name: string,
    text: string,
  ) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true });
  }

  get value(): unknown {
    return this.#document.toJS() as unknown;
  }

  /** Mistakes of the notation itself. */
  get syntaxMistakes(): Mistake[] {
    return this.#document.errors.map((error) => ({ file: this.name, line: this.#lines.linePos(error.pos[0]).line, path: 'YAML', remedy: error.message.split('\n')[0]! }));
  }

  /** A mistake at a path, or at the nearest thing above it that is there. */
  mistake(path: string, remedy: string): Mistake {
    const keys = path === '' ? [] : path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    return { file: this.name, line: this.#lineOf(keys), path: path || 'file', remedy };
  }

  /**
   * Reads the file, or one part of it, as a class with validation rules; unknown keys are mistakes too.
   * @param part a key at the top: `payments`.
   */
  read<T extends object>(type: new () => T, part = ''): { value: T; mistakes: Mistake[] } {
    if (this.syntaxMistakes.length > 0) return { value: new type(), mistakes: this.syntaxMistakes };
    const whole = this.value as Record<string, object> | null;
    const value = plainToInstance(type, (part === '' ? whole : whole?.[part]) ?? {}, { exposeDefaultValues: true });
    const errors = validateSync(value, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
    return { value, mistakes: errors.flatMap((error) => this.#mistakesOf(error, part)) };
  }

  #mistakesOf(error: ValidationError, above: string): Mistake[] {
    const path = above === '' ? error.property : `${above}.${error.property}`;
    const own = Object.values(error.constraints ?? {}).map((remedy) => this.mistake(path, remedy));
    return [...own, ...(error.children ?? []).flatMap((child) => this.#mistakesOf(child, path))];
  }

  #lineOf(keys: readonly (string | number)[]): number {
    for (let length = keys.length; length > 0; length -= 1) {
      const node: unknown = this.#document.getIn(keys.slice(0, length), true);
      if (isNode(node) && node.range) return this.#lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}
