// What `npm start` serves with, and what the end-to-end tests run on: asked what every host is asked.
import { expect, test } from 'vitest'
import { serve } from '../serve.ts'
import { judge } from './trial/judge.ts'
import { askAt } from './trial/run-server.ts'
import { trialSite } from './trial/site.ts'

test.each(['/', '/repo/', '/a.b/c/'])('our own server answers every request as a host should, at %s', async base => {
  const site = trialSite(base)
  const { port, end } = await serve(site.folder, { base })
  try {
    expect(await judge(askAt(port), { base })).toEqual([])
  } finally {
    await end()
    site.remove()
  }
})
