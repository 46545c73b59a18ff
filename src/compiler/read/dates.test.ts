import { expect, test } from 'vitest'
import { readDate } from './dates.ts'

const dateOf = (text: string) => {
  const found = readDate(text)
  return found?.exists ? found.date : undefined
}

test.each([
  ['2015-06-07', '2015-06-07'],
  ['2016-07-14T00:00:00Z', '2016-07-14'],
  ['2013-03-19 22:56:44', '2013-03-19'],
  ['2017-9-2', '2017-09-02'],
  ['2017/09/02', '2017-09-02'],
  ['20170902', '2017-09-02'],
  ['2. 9. 2017', '2017-09-02'],
  ['September 2, 2017', '2017-09-02'],
  ['Sept. 2nd 2017', '2017-09-02'],
  ['2 September 2017', '2017-09-02'],
  ['Sat, 02 Sep 2017 10:00:00 +0000', '2017-09-02'],
  ['Sat Sep 02 2017 10:00:00 GMT', '2017-09-02'],
  ['2016-02-29', '2016-02-29'],
])('%s is %s', (text, date) => expect(dateOf(text)).toBe(date))

test.each(['9/2/2017', '02-09-2017', 'last summer', '', '2017', '2017-09', '12345678901'])('%s is no date', text =>
  expect(readDate(text)).toBeUndefined(),
)

test.each(['2015-99-99', '2015-02-29', '31. 4. 2017', 'June 31, 2017', '2015-00-01'])('%s does not exist', text =>
  expect(readDate(text)?.exists).toBe(false),
)
