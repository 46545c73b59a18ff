// A date as people write it in metadata in; the calendar date (ISO 8601) out. Undefined where it is none, where it does not
// exist (`2015-99-99`), and where it may be read in two ways (`9/2/2017`).

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?'

const shapes: RegExp[] = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)/,
  /^(?<y>\d{4})[/.](?<m>\d{1,2})[/.](?<d>\d{1,2})(?!\d)/,
  /^(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?!\d)/,
  /^(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4})(?!\d)/,
  new RegExp(
    `^(?:[a-z]{3,9}\\.?,? )?${month} (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?:\\d{1,2}:\\d\\d:\\d\\d )?(?<y>\\d{4})(?!\\d)`,
    'i',
  ),
  new RegExp(`^(?:[a-z]{3,9}\\.?,? )?(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]${month}[ ,-]{1,2}(?<y>\\d{4})(?!\\d)`, 'i'),
]

const daysIn = (year: number, ofYear: number): number =>
  ofYear === 2 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))
    ? 28
    : ([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][ofYear - 1] ?? 0)

/** `exists` is false where the text has the shape of a date that no calendar has. */
export const readDate = (text: string): { date: string; exists: boolean } | undefined => {
  for (const shape of shapes) {
    const found = text.trim().match(shape)?.groups
    if (!found) continue
    const year = Number(found.y)
    const ofYear = found.month ? months.indexOf(found.month.slice(0, 3).toLowerCase()) + 1 : Number(found.m)
    const day = Number(found.d)
    const date = [String(found.y), String(ofYear).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
    return { date, exists: day >= 1 && day <= daysIn(year, ofYear) }
  }
  return undefined
}
