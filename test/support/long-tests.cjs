// Jest takes a time limit per project from here only: a browser or a killed server needs longer than a unit.
jest.setTimeout(120_000);
