/** The part of culori 4 that the brand uses; the package brings no types of its own. */
declare module 'culori' {
  interface Oklch {
    mode: 'oklch';
    l: number;
    c: number;
    h?: number | undefined;
  }
  interface Rgb {
    mode: 'rgb';
    r: number;
    g: number;
    b: number;
  }
  type Color = Oklch | Rgb;

  function parse(text: string): Color | undefined;
  function converter(mode: 'oklch'): (color: Color | string) => Oklch;
  function converter(mode: 'rgb'): (color: Color | string) => Rgb;
  function clampChroma(color: Oklch, mode: 'oklch', gamut: 'rgb'): Oklch;
  function formatHex(color: Color): string;
}
