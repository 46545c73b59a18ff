// Words in that are in the names of the journeys wanted, or none; those in every other engine that the system has, a line each, and
// as the last `N passed, N failed, N skipped`, out.
// An engine that is not there is told, with what to install; where none is there at all, that is a failure. What an engine cannot be
// asked to do is told with the reason.
import { fileURLToPath } from 'node:url'
import { serve } from '../../src/build/serve.ts'
import { builtFor, folder } from '../built.ts'
import type { Engine, EngineKind, Wish } from './engine.ts'
import { firefox } from './firefox.ts'
import { journeys as siteJourneys } from './journeys.ts'
import { offlineJourneys } from './offline-journeys.ts'
import { copyJourneys } from './copy-journeys.ts'
import { deployJourneys } from './deploy-journeys.ts'
import { sequenceJourneys } from './sequence-journeys.ts'
import { type Journey, travel } from './travel.ts'
import { webkit } from './webkit.ts'

const kinds: EngineKind[] = [firefox, webkit]
const journeys: Journey[] = [...siteJourneys, ...offlineJourneys, ...copyJourneys, ...deployJourneys, ...sequenceJourneys]

/** For the first of a journey's wishes that the engine cannot have. */
const reasonAgainst = ({ cannot }: EngineKind, { keeps, isPrivate, room }: Wish): string | undefined =>
  (keeps && cannot('keeps')) || (isPrivate && cannot('isPrivate')) || (room && cannot('room')) || undefined

const install = async (): Promise<void> => {
  // Plain JavaScript without types, as it must run before anything is installed.
  const path = '../../src/build/install.mjs'
  const { installIfNeeded }: { installIfNeeded: (root: string) => Promise<void> } = await import(path)
  await installIfNeeded(fileURLToPath(new URL('.', import.meta.url)))
}

const main = async (): Promise<number> => {
  const words = process.argv.slice(2).join(' ')
  const wanted = journeys.filter(({ name }) => name.includes(words))
  if (wanted.length === 0)
    console.log(`No journey is called “${words}”. There are:\n${journeys.map(({ name }) => `  ${name}`).join('\n')}`)
  const here = kinds.filter(kind => {
    const missing = kind.missing()
    if (missing) console.log(`${kind.name} is left out: ${missing}.`)
    return !missing
  })
  if (here.length > 0) await install()
  const count = { passed: 0, failed: 0, skipped: 0 }
  const site = await serve(folder, { base: builtFor(folder) })
  for (const kind of here)
    for (const journey of wanted) {
      const { wish = {} } = journey
      const reason = reasonAgainst(kind, wish)
      if (reason) {
        count.skipped++
        console.log(`  – ${kind.name}: ${journey.name}\n    Skipped: ${reason}.`)
        continue
      }
      let engine: Engine | undefined
      const begun = Date.now()
      try {
        engine = await kind.start(wish)
        await travel(journey, engine, site.url)
        count.passed++
        console.log(`  ✓ ${engine.name}: ${journey.name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
      } catch (error) {
        count.failed++
        console.log(
          `  ✘ ${engine?.name ?? kind.name}: ${journey.name}\n    ${error instanceof Error ? `${error.name}: ${error.message}` : error}`,
        )
      } finally {
        await engine?.close().catch(() => {})
      }
    }
  await site.end()
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
  return count.failed > 0 || count.passed === 0 ? 1 : 0
}

process.exit(await main())
