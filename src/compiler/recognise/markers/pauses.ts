// The words of an entry of a programme in; whether it is no talk: a break, a meal, the doors, what a visitor did meanwhile.
const pause =
  /^[^\p{L}\p{N}]*(?:(?:(?:morning|afternoon|short|long|tea|coffee|lunch|networking|snack) )?break|lunch|breakfast|dinner|coffee|tea(?: time)?$|snacks?$|networking(?: (?:time|lunch|drinks|session))?$|check-?in$|group photo|registration|welcome|(?:closing|opening)(?! (?:keynote|talk|session|plenary|panel|speech))|party|social|pause|mittag)\b/iu
export const isPause = (text: string): boolean => pause.test(text)

const visit =
  /^(?:arriv\w+|had|met|went|got|left|leaving|took|walk\w*|drive|drove|flew|flight|train|bus|taxi|woke|wake|up|back|home|hotel|bed|beers?|drinks?|pub|dinner|doors?|badge|reception|check(?:ed)?|after-?party|hallway|déjeuner|repas|accueil|pausa|comida|almuerzo|mittagessen|kaffee|frühstück|ankunft|abreise)\b/iu
/** What stands behind a time may be a diary's. */
export const isVisit = (text: string): boolean => isPause(text) || visit.test(text)
