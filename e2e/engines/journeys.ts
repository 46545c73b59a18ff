// What a person does on the site as the last build left it in dist/, in a browser of any engine: each with a fresh browser.
import { expectEqual, until } from './engine.ts'
import { box, focus, openTaken } from './sights.ts'
import type { Journey } from './travel.ts'

/** The pages where most can go wrong with a width. */
const wide = ['', 'talks', 'trends', 'about', '?view=table', '?q=kafka']
/** In CSS pixels, as narrow as the window of WebKitGTK's browser goes. */
const PHONE = 450
const DESK = { width: 1280, height: 900 }

export const journeys: Journey[] = [
  {
    name: 'letters find, are marked, and stand in the address',
    run: async (engine, site) => {
      await openTaken(engine, site)
      await engine.click('#search')
      await engine.type('postmortem')
      await until(engine, `location.search === '?q=postmortem'`)
      await until(
        engine,
        `/^\\d+ takeaways?(?:,| in|, \\d+ of them in) \\d+ talks?$/.test(document.querySelector('[role=status]').textContent)`,
      )
      await until(engine, `document.querySelector('.results mark')`)
      await engine.press('Enter')
      expectEqual(await engine.read('location.search'), '?q=postmortem')
    },
  },
  {
    name: 'a range of years by keys, with Shift',
    run: async (engine, site) => {
      await openTaken(engine, site)
      await engine.read(focus(box(2016)))
      await engine.press('Space')
      await until(engine, `location.search === '?year=2016'`)
      await engine.read(focus(box(2019)))
      await engine.press('Space', true)
      await until(engine, `location.search === '?year=2016&year=2017&year=2018&year=2019'`)
    },
  },
  {
    name: 'more values keep the focus in their facet',
    run: async (engine, site) => {
      await openTaken(engine, site)
      await engine.read(focus('.desk-rail [data-facet=tool] .more'))
      await engine.press('Enter')
      await until(engine, `document.activeElement.closest('[data-facet=tool] fieldset')`)
    },
  },
  {
    name: 'the header is one line, and the years stand beside their name',
    run: async (engine, site) => {
      await engine.resize(DESK.width, DESK.height)
      await openTaken(engine, site)
      await until(engine, `document.fonts.status === 'loaded'`)
      const heights = `[...document.querySelectorAll('.header-row > .nav a')].map(link => Math.round(link.getBoundingClientRect().height))`
      expectEqual(await engine.read(`new Set(${heights}).size`), 1)
      const middle = (selector: string) => `document.querySelector('${selector}').getBoundingClientRect()`
      expectEqual(await engine.read(`${middle('.years-label')}.top > ${middle('.bars')}.top`), true)
    },
  },
  {
    name: 'nothing goes sideways on a phone',
    run: async (engine, site) => {
      await engine.resize(PHONE, DESK.height)
      expectEqual(await engine.read(`innerWidth <= ${PHONE}`), true)
      for (const path of wide) {
        await openTaken(engine, site + path)
        const over = `document.documentElement.scrollWidth - document.documentElement.clientWidth`
        expectEqual([path, await engine.read(over)], [path, 0])
      }
    },
  },
  {
    name: 'a cold link shows its takeaway, and Back returns',
    run: async (engine, site) => {
      await openTaken(engine, `${site}talks/srecon-europe-2015-postmortems#work-upwards-to-a-description-in`)
      await until(engine, `document.querySelector('li[aria-current="true"]')`)
      const seen = `(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector('li[aria-current="true"]').getBoundingClientRect())`
      await until(engine, seen)
      // As from where the reader is: a pointer would have to go to the top first.
      await engine.read(`document.querySelector('.header-row > .nav a[href$="/tools"]').click()`)
      await until(engine, `document.querySelector('h1')?.textContent === 'Tools'`)
      await engine.read('history.back()')
      await until(engine, `document.querySelector('h1')?.textContent === 'Postmortems'`)
      await until(engine, seen)
    },
  },
]
