// Talks that name something, and all talks of their year, in; the share out, or nothing where the talks are too few to have one.

/** A tenth is the smallest share that ten talks can show. */
export const enoughTalks = 10

export const shareOf = (named: number, talks: number): number | undefined => (talks < enoughTalks ? undefined : named / talks)

/** `24 %` in one piece; of what is there, never `0 %`. */
export const shareWords = (share: number): string => {
  const percent = Math.round(share * 100)
  return percent === 0 && share > 0 ? 'under 1\u00a0%' : `${percent}\u00a0%`
}
