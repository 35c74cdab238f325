/** Somebody made up who can log in. */
export interface DemoPerson {
  /** `sub` of the OpenID Connect token. */
  readonly subject: string;
  readonly name: string;
  /** What they are, in a few words. */
  readonly post: string;
  readonly email: string;
  /** Authentication context by which they log in; staff have none. */
  readonly acr?: string;
}

/** Made-up people of the offices. What they may do stands in Stadttor's own staff table, under the same subject. */
export interface StaffPerson extends DemoPerson {
  /** Code of the town whose client they may log in to. */
  readonly town: string;
}

export const staff: readonly StaffPerson[] = [
  { subject: 'dueren-tax-1', town: 'dueren', name: 'Miriam Kallrath', post: 'Steueramt Düren', email: 'miriam.kallrath@dueren.example' },
  { subject: 'dueren-tax-2', town: 'dueren', name: 'Jens Obermann', post: 'Steueramt Düren', email: 'jens.obermann@dueren.example' },
  { subject: 'dueren-head-1', town: 'dueren', name: 'Dr. Sabine Wirtz', post: 'Leitung Steueramt Düren', email: 'sabine.wirtz@dueren.example' },
  { subject: 'dueren-traffic-1', town: 'dueren', name: 'Thorsten Velten', post: 'Ordnungsamt Düren', email: 'thorsten.velten@dueren.example' },
  { subject: 'dueren-votes-1', town: 'dueren', name: 'Gisela Nolden', post: 'Wahlbüro Düren', email: 'gisela.nolden@dueren.example' },
  { subject: 'dueren-registrar-1', town: 'dueren', name: 'Elke Pastoor-Nießen', post: 'Standesamt Düren', email: 'elke.pastoor@dueren.example' },
  { subject: 'dueren-registrar-2', town: 'dueren', name: 'Bernd Zimmerling', post: 'Standesamt Düren', email: 'bernd.zimmerling@dueren.example' },
  { subject: 'dillingen-tax-1', town: 'dillingen', name: 'Patrick Schwinn', post: 'Kämmerei Dillingen', email: 'patrick.schwinn@dillingen.example' },
  { subject: 'dillingen-tax-2', town: 'dillingen', name: 'Nadine Wagner-Kiefer', post: 'Kämmerei Dillingen', email: 'nadine.wagner-kiefer@dillingen.example' },
  { subject: 'dillingen-traffic-1', town: 'dillingen', name: 'Silke Theobald', post: 'Ordnungsamt Dillingen', email: 'silke.theobald@dillingen.example' },
  { subject: 'dillingen-votes-1', town: 'dillingen', name: 'Horst Jungfleisch', post: 'Bürgeramt Dillingen', email: 'horst.jungfleisch@dillingen.example' },
  { subject: 'eschwege-tax-1', town: 'eschwege', name: 'Heike Rossbach', post: 'Stadtkasse Eschwege', email: 'heike.rossbach@eschwege.example' },
  { subject: 'eschwege-votes-1', town: 'eschwege', name: 'Anke Stöber', post: 'Stadtbüro Eschwege', email: 'anke.stoeber@eschwege.example' },
  { subject: 'eschwege-registrar-1', town: 'eschwege', name: 'Gudrun Hollstein', post: 'Standesamt Eschwege', email: 'gudrun.hollstein@eschwege.example' },
  { subject: 'eschwege-registrar-2', town: 'eschwege', name: 'Falk Beyreuther', post: 'Standesamt Eschwege', email: 'falk.beyreuther@eschwege.example' },
  { subject: 'frohburg-tax-1', town: 'frohburg', name: 'Torsten Naumann', post: 'Kämmerei Frohburg', email: 'torsten.naumann@frohburg.example' },
  { subject: 'frohburg-votes-1', town: 'frohburg', name: 'Ines Kretzschmar', post: 'Einwohnermeldeamt Frohburg', email: 'ines.kretzschmar@frohburg.example' },
];

/** The people of one town. */
export const staffOf = (town: string): readonly StaffPerson[] => staff.filter((person) => person.town === town);
