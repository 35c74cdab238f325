/**
 * By what the faces of two towns differ beyond colour. Each variant is a handful of custom properties that the
 * components of `ui` read, so that a town is dressed by its stylesheet alone: no build, no class, no restart.
 */
export interface ThemeVariants {
  readonly corners: keyof typeof CORNERS;
  readonly header: keyof typeof HEADERS;
  readonly motif: keyof typeof MOTIFS;
  readonly list: keyof typeof LISTS;
}

type Tokens = Readonly<Record<`--${string}`, string>>;

const corners = (small: string, normal: string, large: string): Tokens => ({
  '--kern-metric-border-radius-small': small,
  '--kern-metric-border-radius-default': normal,
  '--kern-metric-border-radius-large': large,
});

/** How round boxes and buttons are. */
export const CORNERS = {
  square: corners('0', '0', '0'),
  soft: corners('2px', '4px', '6px'),
  round: corners('4px', '8px', '12px'),
  full: corners('6px', '24px', '20px'),
} as const satisfies Record<string, Tokens>;

/** How the town says its name at the top of each page. */
export const HEADERS = {
  /** White, closed by one thin rule in the brand colour. */
  rule: {
    '--stadttor-header-ground': 'var(--kern-color-layout-background-default)',
    '--stadttor-header-text': 'var(--kern-color-layout-text-default)',
    '--stadttor-header-link': 'var(--kern-color-action-default)',
    '--stadttor-header-rule': '4px solid var(--stadttor-brand)',
  },
  /** The whole header is a band in the brand colour, underlined by the accent. */
  band: {
    '--stadttor-header-ground': 'var(--stadttor-brand-band)',
    '--stadttor-header-text': 'var(--stadttor-on-brand-band)',
    '--stadttor-header-link': 'var(--stadttor-on-brand-band)',
    '--stadttor-header-rule': '6px solid var(--stadttor-accent)',
  },
  /** Mark and name stand in the middle, with a double rule below, like the head of a charter. */
  charter: {
    '--stadttor-header-ground': 'var(--kern-color-layout-background-default)',
    '--stadttor-header-text': 'var(--kern-color-layout-text-default)',
    '--stadttor-header-link': 'var(--kern-color-action-default)',
    '--stadttor-header-rule': '5px double var(--stadttor-accent)',
    '--stadttor-header-direction': 'column',
    '--stadttor-header-align': 'center',
    '--stadttor-header-name-size': '1.5rem',
    '--stadttor-header-nav-align': 'center',
    '--stadttor-header-nav-inset': '0',
    '--stadttor-header-nav-rule': '1px solid var(--kern-color-decorative-border-default)',
    '--stadttor-title-mark': 'block',
  },
  /** A tinted ground without rule; the links sit in it like tabs. */
  tinted: {
    '--stadttor-header-ground': 'var(--stadttor-tint)',
    '--stadttor-header-text': 'var(--kern-color-layout-text-default)',
    '--stadttor-header-link': 'var(--kern-color-action-default)',
    '--stadttor-header-rule': '0 solid transparent',
    '--stadttor-header-nav-ground': 'var(--kern-color-layout-background-default)',
    '--stadttor-header-nav-inset': '0',
  },
} as const satisfies Record<string, Tokens>;

/** Where the motif stands on the home page, and on which ground the question is asked. */
export const MOTIFS = {
  /** Question on the brand colour, the drawing beside it up to the edge of the window. */
  beside: {
    '--stadttor-hero-areas': '"text" "motif"',
    '--stadttor-hero-areas-wide': '"text motif"',
    '--stadttor-hero-columns-wide': 'minmax(0,7fr) minmax(0,6fr)',
    '--stadttor-hero-ground': 'var(--stadttor-brand-band)',
    '--stadttor-hero-text': 'var(--stadttor-on-brand-band)',
    '--stadttor-motif-height': '96px',
    '--stadttor-motif-height-wide': '280px',
    '--stadttor-hero-bleed': '100%',
    '--stadttor-hero-search-border': 'transparent',
    '--stadttor-hero-text-pad-wide': '32px 32px 32px max(32px, calc((100cqi - 1120px) / 2))',
  },
  /** A frieze across the window, the question below it. */
  frieze: {
    '--stadttor-hero-areas': '"motif" "text"',
    '--stadttor-hero-areas-wide': '"motif" "text"',
    '--stadttor-hero-ground': 'var(--kern-color-layout-background-default-surface)',
    '--stadttor-motif-height': '104px',
    '--stadttor-motif-height-wide': '176px',
    '--stadttor-hero-bleed': '100%',
  },
  /** A framed picture at the side, inside the column of the page. */
  framed: {
    '--stadttor-hero-areas': '"text" "motif"',
    '--stadttor-hero-areas-wide': '"motif text"',
    '--stadttor-hero-columns-wide': 'minmax(0,5fr) minmax(0,7fr)',
    '--stadttor-hero-ground': 'var(--kern-color-layout-background-default)',
    '--stadttor-motif-height': '128px',
    '--stadttor-motif-height-wide': '264px',
    '--stadttor-motif-frame': '4px solid var(--stadttor-accent)',
    '--stadttor-motif-radius': 'var(--kern-metric-border-radius-large)',
    '--stadttor-motif-inset': '16px',
    '--stadttor-motif-inset-wide': '32px 0',
    '--stadttor-hero-pad': '24px 0',
    '--stadttor-hero-text-pad-wide': '28px 32px 28px 48px',
  },
  /** The question in the middle above, the drawing stands on the ground line below. */
  skyline: {
    '--stadttor-hero-areas': '"text" "motif"',
    '--stadttor-hero-areas-wide': '"text" "motif"',
    '--stadttor-hero-ground': 'var(--stadttor-tint)',
    '--stadttor-hero-align': 'center',
    '--stadttor-hero-search-margin': 'auto',
    '--stadttor-hero-text-pad-wide': '36px 32px 16px',
    '--stadttor-motif-height': '112px',
    '--stadttor-motif-height-wide': '168px',
    '--stadttor-motif-position': '50% 100%',
    '--stadttor-hero-bleed': '100%',
  },
} as const satisfies Record<string, Tokens>;

/** How the most used services are listed on the home page. */
export const LISTS = {
  /** Lines with hairlines, as in a register. */
  rows: {
    '--stadttor-list-columns': '1fr',
    '--stadttor-list-row': 'minmax(0,1fr) auto',
    '--stadttor-list-rule': '1px solid var(--kern-color-decorative-border-default)',
    '--stadttor-list-pad': '14px 0',
  },
  /** Sturdy tiles with an edge in the accent colour on top. */
  tiles: {
    '--stadttor-list-columns': 'repeat(3,minmax(0,1fr))',
    '--stadttor-list-gap': '16px',
    '--stadttor-list-border': '1px solid var(--kern-color-layout-border)',
    '--stadttor-list-edge': '6px solid var(--stadttor-accent)',
    '--stadttor-list-pad': '16px 20px 20px',
  },
  /** Two columns, each entry held by an upright beam. */
  beams: {
    '--stadttor-list-columns': 'repeat(2,minmax(0,1fr))',
    '--stadttor-list-gap': '20px 40px',
    '--stadttor-list-beam': '4px solid var(--stadttor-accent)',
    '--stadttor-list-pad': '4px 16px',
  },
  /** Filled, rounded cards. */
  cards: {
    '--stadttor-list-columns': 'repeat(2,minmax(0,1fr))',
    '--stadttor-list-gap': '16px',
    '--stadttor-list-ground': 'var(--stadttor-tint)',
    '--stadttor-list-pad': '20px 24px',
    '--stadttor-list-radius': 'var(--kern-metric-border-radius-large)',
  },
} as const satisfies Record<string, Tokens>;

/** The custom properties of a town's variants as one rule. */
export function variantStylesheet({ corners: corner, header, motif, list }: ThemeVariants): string {
  const tokens: Tokens = { ...CORNERS[corner], ...HEADERS[header], ...MOTIFS[motif], ...LISTS[list] };
  return `:root{${Object.entries(tokens)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}\n`;
}
