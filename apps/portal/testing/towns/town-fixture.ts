/** What differs between the made-up towns of the stub gateway. */
export interface TownFixture {
  readonly code: string;
  readonly name: string;
  readonly officialName: string;
  readonly portalName: string;
  readonly land: string;
  readonly greeting: string;
  readonly theme: {
    readonly brand: string;
    readonly accent: string;
    readonly corners: 'square' | 'soft' | 'round' | 'full';
    readonly header: 'rule' | 'band' | 'charter' | 'tinted';
    readonly motif: 'beside' | 'frieze' | 'framed' | 'skyline';
    readonly list: 'rows' | 'tiles' | 'beams' | 'cards';
  };
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly phone: string;
  /** Name of the citizens' office and of the tax office. */
  readonly offices: readonly [string, string];
  readonly dogFee: string;
  readonly mostUsed: readonly string[];
}
