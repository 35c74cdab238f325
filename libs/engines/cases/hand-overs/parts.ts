import type { Room } from '../room.js';
import { HandOverFile } from './hand-over-file.js';
import { HandOverFilesController } from './hand-over-files.controller.js';
import { HandOverSheets } from './hand-over-sheet.js';
import { HandOvers } from './hand-overs.js';

const offered = [HandOverSheets, HandOvers];

export const handOvers: Room = {
  offered,
  providers: [...offered, HandOverFile],
  controllers: [HandOverFilesController],
};
