/** A whole installation of its own, started by the same command that people use. */
export interface TestHouse {
  readonly port: number;
  /** `http://localhost:<port>`; a town's is `http://<code>.localhost:<port>`. */
  readonly origin: string;
  /** Folder of its data: `data/mail`, `data/letters`, `logs`, `run.json` ... */
  readonly home: string;
  /** Ends everything and removes the data. */
  remove(): Promise<void>;
}

/**
 * @param wanted this port, if nobody listens there
 * @throws with all that the start has printed when it does not become ready
 */
export function startHouse(root?: string, wanted?: number): Promise<TestHouse>;
