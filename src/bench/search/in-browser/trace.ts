// What Chromium wrote down of a page in; the tasks of the page's own thread out, longest first, each with what it was made of.
// Of a part of the time alone, where the page marks its two ends. Refuses (throws) what no page's thread is in.
import type { Browser, Page } from '@playwright/test'

/** Milliseconds: on the clock, and of the processor, which others may have had in between. */
export type TaskTime = { ms: number; processor: number }
export type MainTask = TaskTime & { parts: string[] }

type Event = {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: { name?: string; data?: { functionName?: string; url?: string; type?: string } }
}

const categories = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'v8',
  '__metadata',
]
/** Nobody looks at more. */
const MOST = 5
/** Parts of a task that take less explain nothing. */
const leastPart = 0.1

const wordsFor = ({ name, dur = 0, args }: Event): string => {
  const { functionName = '', url = '', type = '' } = args?.data ?? {}
  return [`${(dur / 1000).toFixed(1)} ms ${name}`, type, functionName, url.replace(/^.*\//, '')].filter(Boolean).join(' ')
}

const eventsIn = (trace: Buffer): Event[] => {
  // Chromium's own format: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: Event[] }
  return traceEvents
}

/** `between`: names of two marks that the page makes. */
const readTasks = (events: Event[], between?: [string, string]): MainTask[] => {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const [from, to] = (between ?? []).map(mark => events.find(({ name }) => name === mark)?.ts)
  if (between && (from === undefined || to === undefined)) throw new Error(`the page never marked ${between.join(', or ')}`)
  const isWanted = ({ ts, dur = 0 }: Event) => from === undefined || to === undefined || (ts + dur > from && ts < to)
  const tasks = events.filter(
    event => event.name === 'RunTask' && event.ph === 'X' && mains.has(`${event.pid} ${event.tid}`) && isWanted(event),
  )
  if (tasks.length === 0) throw new Error('the browser wrote down no task of the page')
  return tasks
    .toSorted((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0))
    .slice(0, MOST)
    .map(task => {
      const { pid, tid, ts, dur = 0, tdur = dur } = task
      const inside = events.filter(
        each => each !== task && each.pid === pid && each.tid === tid && each.ts >= ts && each.ts + (each.dur ?? 0) <= ts + dur,
      )
      const parts = inside
        .filter(each => each.name !== 'RunTask' && (each.dur ?? 0) > dur * leastPart)
        .toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
        .map(wordsFor)
      return { ms: dur / 1000, processor: tdur / 1000, parts }
    })
}

export const tasksOf = async (
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
  between?: [string, string],
): Promise<MainTask[]> => {
  await browser.startTracing(page, { categories })
  await work()
  return readTasks(eventsIn(await browser.stopTracing()), between)
}
