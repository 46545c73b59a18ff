// What a person does on the site, in a browser of any engine: each with a fresh browser, against what the last build left in dist/
// or, where the host must end and deploy, builds of two printings.
import type { Build } from '../origin/builds.ts'
import { makeBuild, sentence, talks } from '../origin/builds.ts'
import { type Origin, openOrigin } from '../origin/origin.ts'
import { type Engine, expectEqual, until } from './engine.ts'

/** `site` is the address of the home page. */
type OnSite = { name: string; run: (engine: Engine, site: string) => Promise<void> }
type OnOrigin = { name: string; runOn: (engine: Engine, origin: Origin, first: Build) => Promise<void> }
export type Journey = OnSite | OnOrigin

const taken = `document.querySelector('#root:not([data-page])')`
const openTaken = async (engine: Engine, url: string): Promise<void> => {
  await engine.open(url)
  await until(engine, taken)
}
const ready = `document.querySelector('.offline')?.textContent.includes('Ready offline')`
const says = (words: string) => `document.querySelector('main')?.textContent.includes(${JSON.stringify(words)})`
const box = (year: number) => `input[type=checkbox][aria-label^="${year}, "]`
const focus = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).focus()`

/** The pages where most can go wrong with a width. */
const wide = ['', 'talks', 'trends', 'about', '?view=table', '?q=kafka']
/** In CSS pixels, as narrow as the window of WebKitGTK's browser goes. */
const PHONE = 450
/** In milliseconds: as long as the whole copy takes, and more. */
const WHILE = 3000
const DESK = { width: 1280, height: 900 }

export const journeys: Journey[] = [
  {
    name: 'letters find, are marked, and stand in the address',
    run: async (engine, site) => {
      await openTaken(engine, site)
      await engine.click('#search')
      await engine.type('postmortem')
      await until(engine, `location.search === '?q=postmortem'`)
      await until(engine, `/^\\d+ takeaways? in \\d+ talks?$/.test(document.querySelector('[role=status]').textContent)`)
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
  {
    name: 'the host gone: pages open and the search answers',
    runOn: async (engine, origin) => {
      await openTaken(engine, `${origin.url}talks/${talks[0]}`)
      await until(engine, ready)
      await origin.end()
      await openTaken(engine, `${origin.url}talks/${talks[1]}`)
      await until(engine, says(sentence(1)))
      await engine.open(origin.url)
      await until(engine, `document.querySelector('#search')`)
      await engine.click('#search')
      await engine.type('printing number')
      await until(engine, `document.querySelectorAll('.results mark').length > 0`)
    },
  },
  {
    name: 'an update is offered, taken at once, and whole',
    runOn: async (engine, origin) => {
      await openTaken(engine, `${origin.url}talks/${talks[0]}`)
      await until(engine, ready)
      origin.publish(makeBuild(2, 2))
      await engine.read(`navigator.serviceWorker.getRegistration().then(found => found.update()).then(() => true)`)
      const button = `[...document.querySelectorAll('button')].find(one => one.textContent === 'Update Hallway')`
      await until(engine, button)
      await until(engine, says(sentence(1)))
      await engine.read(`${button}.click()`)
      await until(engine, says(sentence(2)))
      await until(engine, `[...new Set(globalThis.printings)].join() === '2'`)
    },
  },
  {
    name: 'a copy that broke off is finished on the next visit',
    runOn: async (engine, origin) => {
      origin.stopAfter(100_000, 'cut')
      await openTaken(engine, `${origin.url}talks/${talks[0]}`)
      // Begun, and cut: some of it is stored, and what was asked for is more than that.
      await until(engine, `caches.keys().then(names => names.length > 0)`)
      await new Promise(resolve => setTimeout(resolve, WHILE))
      expectEqual(await engine.read(`Boolean(${ready})`), false)
      origin.flow()
      await openTaken(engine, origin.url)
      await until(engine, ready)
      await origin.end()
      await openTaken(engine, `${origin.url}talks/${talks[1]}`)
      await until(engine, says(sentence(1)))
    },
  },
]

/** Against the site, or builds of its own. Throws what went wrong, in words. */
export const travel = async (journey: Journey, engine: Engine, site: string): Promise<void> => {
  if ('run' in journey) return journey.run(engine, site)
  const first = makeBuild(1, 1)
  const origin = await openOrigin(first)
  try {
    await journey.runOn(engine, origin, first)
  } finally {
    await origin.end().catch(() => {})
  }
}
