import { birthWay, dogTaxWay, parkingWay, voteWay } from '../../support/ways.js';
import type { Way } from '../../support/ways.js';

/** The four services that run online, each in another town. */
export const wholeWays: readonly Way[] = [dogTaxWay('dueren'), parkingWay('dillingen'), birthWay('eschwege'), voteWay('frohburg')];
