/** Words in BundID's own German that tell a person who stopped from a fault: the status code is the same for both. */
export const cancelWords = /abgebrochen|abbruch|abbrechen|cancel/i;
