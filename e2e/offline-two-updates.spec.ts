// One update soon after another, as where a press meets a deploy: the second is whole while the first is only taking over.
import type { Page } from '@playwright/test'
import { caused, expect, expectTalk, makeBuild, printings, storedParts, talkPath, test, untilReady } from './origin/reader.ts'

type States = { [state in 'installing' | 'waiting']?: string | undefined }

const lookForUpdate = (page: Page): Promise<States> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    registration?.update().catch(() => {})
    return { installing: registration?.installing?.state, waiting: registration?.waiting?.state }
  })

/** Takes the copy that waits, and the one that is being made as soon as that is whole and some milliseconds have gone. */
const takeBoth = (page: Page, pause: number): Promise<void> =>
  page.evaluate(async pause => {
    const registration = await navigator.serviceWorker.getRegistration()
    const { waiting, installing } = registration ?? {}
    const rest = () => new Promise(done => setTimeout(done, 1000))
    // As the app asks: until it is taken, for the worker in use may be kept by a page that is loading.
    const ask = async () => {
      installing?.postMessage({ type: 'accept-update' })
      await rest()
      registration?.active?.postMessage({ type: 'give-way' })
      for (;;) {
        await rest()
        const stays = registration?.waiting
        if (!stays) return
        const other = new URL(stays.scriptURL)
        other.search = other.search ? '' : '?again'
        if (stays !== installing) stays.postMessage({ type: 'accept-update' })
        else if (!registration.installing)
          await navigator.serviceWorker.register(other, { scope: registration.scope, updateViaCache: 'none' }).catch(() => {})
      }
    }
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') setTimeout(ask, pause)
    })
    waiting?.postMessage({ type: 'accept-update' })
  }, pause)

for (const pause of [50, 200])
  test(`an update that is taken ${pause} ms after one has begun to take over: each tab is of the second, at its address`, async ({
    excuses,
    origin,
    reader,
  }) => {
    // A page of the one that is left may ask for what only that had.
    excuses.push(caused.unanswered, caused.notFound)
    const talk = await reader.open(talkPath)
    await untilReady(talk)
    const tool = await reader.open('tools/a-queue')
    // In the scope, and none of Hallway's pages: it stays while they load anew.
    const beside = await reader.open('manifest.webmanifest')
    const [second, third] = [makeBuild(3, 3), makeBuild(2, 1)]
    origin.publish(second)
    await expect.poll(() => lookForUpdate(beside)).toEqual({ waiting: 'installed' })
    origin.publish(third)
    origin.stopAfter(100_000, 'hang')
    await expect.poll(() => lookForUpdate(beside)).toEqual({ installing: 'installing', waiting: 'installed' })
    await takeBoth(beside, pause)
    origin.flow()
    await expectTalk(talk, third)
    await expect(tool.getByRole('heading', { level: 1, name: 'a-queue' })).toBeVisible()
    await expect.poll(() => printings(tool)).toEqual([third.app])
    expect(new URL(talk.url()).search).toBe('?from=chat')
    // A page of the second may still be loading when the third takes over.
    const scripts = [...second.files.keys()].filter(path => /^assets\/index-.*\.js$/.test(path)).map(path => `/${path}`)
    expect(await storedParts(beside)).toEqual(expect.arrayContaining(scripts))
  })
