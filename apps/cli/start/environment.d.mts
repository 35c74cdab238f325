/** Ports of one process. */
export interface Ports {
  readonly port: number;
  readonly internalPort: number;
}

/** One running installation, as `.stadttor/run.json` keeps it. */
export interface House {
  readonly root: string;
  readonly stateDir: string;
  readonly dataDir: string;
  /** Port of the front door. */
  readonly port: number;
  readonly databaseUrl: string;
  readonly ports: Readonly<Record<string, Ports>>;
}

/** @param name of a process, or `cli` */
export function environmentOf(house: House, name: string): Record<string, string>;
