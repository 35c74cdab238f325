import type { Plugin } from 'postcss';
import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';

/** KERN writes sides, we write lines: the same rules then hold for languages from right to left. */
const LOGICAL: Readonly<Record<string, string>> = {
  'padding-left': 'padding-inline-start',
  'padding-right': 'padding-inline-end',
  'margin-left': 'margin-inline-start',
  'margin-right': 'margin-inline-end',
  'border-left': 'border-inline-start',
  'border-right': 'border-inline-end',
  left: 'inset-inline-start',
  right: 'inset-inline-end',
};

/** The same for values. */
const LOGICAL_VALUES: Readonly<Record<string, string>> = { 'float:left': 'inline-start', 'float:right': 'inline-end', 'clear:left': 'inline-start', 'clear:right': 'inline-end', 'text-align:left': 'start', 'text-align:right': 'end' };

/** The sheet of each site. */
const SHEETS = /\/styles\/(site|desk)\.css/;

/** Our own sheets hold nothing unused; some of their classes are put together from a word and a state. */
const OWN = /^st-/;

/** Set by a town's stylesheet or by the pages at run time, so never unused. */
const SET_ELSEWHERE = [/^--stadttor-/];

/**
 * Takes from the sheet what no template of these folders names, and KERN's variables that nothing reads any more.
 * Data addresses go too: the pages' Content-Security-Policy allows images of our own only.
 */
export function purgeStyles(folders: readonly string[]): Plugin {
  return {
    postcssPlugin: 'purge-styles',
    async OnceExit(root) {
      const file = root.source?.input.file;
      if (file === undefined || !SHEETS.test(file)) return;

      const [purged] = await new PurgeCSS().purge({
        content: folders.map((folder) => `${folder}/**/*.{tsx,ts}`),
        css: [{ raw: root.toString() }],
        defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
        variables: true,
        safelist: { standard: ['body', 'html', /^:/, OWN], variables: [...SET_ELSEWHERE] },
      });
      const lean = postcss.parse(purged?.css ?? '', { from: file });
      lean.walkDecls((declaration) => {
        declaration.prop = LOGICAL[declaration.prop] ?? declaration.prop;
        declaration.value = LOGICAL_VALUES[`${declaration.prop}:${declaration.value}`] ?? declaration.value;
        if (declaration.value.includes('url("data:') || declaration.value.includes("url('data:")) declaration.remove();
      });
      lean.walkComments((comment) => {
        comment.remove();
      });
      root.removeAll();
      root.append(lean.nodes);
    },
  };
}
