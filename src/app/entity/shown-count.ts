// How long a list is, and whether all of it was asked for, in; how much of it is drawn out.

/** So much of one list a page draws at most: explore pages through the rest. */
export const mostDrawn = 300

/** A rest so short is no reason to ask for it. */
const shortRest = 1.25

export const shownCount = (length: number, atMost: number, all: boolean): number => {
  if (length <= atMost * shortRest || (all && length <= mostDrawn)) return length
  return atMost
}
