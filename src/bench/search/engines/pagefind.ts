// Pagefind, which searches in a browser only: its files, made by its Node API (https://pagefind.app/docs/node-api/), served to a
// headless Chromium that measures itself. Values are filters, `any` of a facet (https://pagefind.app/docs/js-api-filtering/);
// its counts are of what is found, so a facet that is chosen asks once more. The best twenty cost a fragment each, as on a page;
// what it has fetched it keeps, so that of the rounds only the first fetches.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../../build/browser.ts'
import { Refusal } from '../../../build/refusal.ts'
import { type Answer, type Documents, type Engine, facets, perFacet, type Searcher, type Spec } from '../engine.ts'
import { importPeer, type Pagefind } from './peers.ts'

type Files = Map<string, Uint8Array>
type Found = Pick<Answer, 'total' | 'top' | 'ms'> & { counts: Record<string, Record<string, number> | undefined> }

/** Requests that are under way at once while takeaways are handed over. */
const AT_ONCE = 200
const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', json: 'application/json' }

const makeFiles = async ({ texts, values }: Documents): Promise<Files> => {
  const { createIndex, close } = await importPeer<Pagefind>('pagefind')
  const { index, errors } = await createIndex()
  if (!index) throw new Error(errors.join('; '))
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    const records = texts
      .slice(from, from + AT_ONCE)
      .map(({ id, title, text, tools, companies, people, topics, conference }) => ({
        url: `/${id}`,
        language: 'en',
        content: [title, text, tools, companies, people, topics, conference].join('\n'),
        meta: { title },
        filters: values[id],
      }))
    await Promise.all(records.map(record => index.addCustomRecord(record)))
  }
  const { files } = await index.getFiles()
  await close()
  // Its user interfaces are no part of the search.
  return new Map(files.filter(({ path }) => !/(?:ui|highlight|component)/.test(path)).map(file => [file.path, file.content]))
}

const serve = async (files: Files): Promise<{ server: Server; address: string }> => {
  const page = readFileSync(new URL('pagefind-page.html', import.meta.url))
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/^\/|\?.*$/g, '').replace(/^pagefind\//, '')
    const content = url === '/' ? page : files.get(path)
    response.setHeader('content-type', types[url === '/' ? 'html' : (path.split('.').at(-1) ?? '')] ?? 'application/octet-stream')
    response.writeHead(content ? 200 : 404).end(content)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { server, address: `http://127.0.0.1:${address.port}/` }
}

const open = async (files: Files, { top }: Spec): Promise<Searcher> => {
  const executablePath = findBrowser()
  if (!executablePath) throw new Refusal('there is no browser to search in; npm test installs one')
  const { server, address } = await serve(files)
  const browser = await chromium.launch({ executablePath })
  const page = await browser.newPage()
  await page.goto(address)
  await page.waitForFunction('window.loadMs !== undefined')
  return {
    loadMs: await page.evaluate<number>('window.loadMs'),
    search: async asked => {
      const found = await page.evaluate<Found>(`ask(${JSON.stringify(asked)}, ${JSON.stringify(facets)}, ${top})`)
      const nonZero = (counts = {}) => Object.entries<number>(counts).filter(([, count]) => count > 0)
      return { ...found, counts: perFacet(facet => new Map(nonZero(found.counts[facet]))) }
    },
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}

export const pagefind: Engine = {
  name: 'Pagefind',
  build: async (documents, spec) => {
    const files = await makeFiles(documents)
    return {
      searcher: { search: () => Promise.reject(new Error('Pagefind searches in a browser, once it is loaded')) },
      bytes: () => Buffer.concat([...files.values()]),
      load: () => open(files, spec),
    }
  },
}
