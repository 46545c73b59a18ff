// The state of the offline copy in; what is kept on this device, of which day and how large, out, with what a person can do about it.
import { useEffect, useState } from 'react'
import { type OfflineState, offlineCopy } from '../../pwa/register.ts'
import { LeaderRow } from '../components/LeaderRow.tsx'
import { useOfflineState } from '../frame/use-offline-state.ts'
import { compiledDay } from './compiled.ts'
import { saveCorpus } from './save-corpus.ts'

const words: Record<OfflineState, string> = {
  unsupported: 'No offline copy of this site is kept here; everything works while you are online.',
  preparing: 'The offline copy is being made. Everything works meanwhile.',
  ready: 'Everything is kept on this device: search, filters and every page work without a network.',
  incomplete: 'Some of the offline copy is missing on this device. It is fetched again as soon as there is a network.',
  'update-waiting': 'A newer copy is whole on this device, and waits: “Update Hallway” above takes it.',
  failed:
    'The offline copy is not whole, so the site needs the network. It goes on where it stopped when the site is next opened, if this device has room and lets it.',
  removed:
    'No copy is kept on this device: it was removed. It is made again when this site is next opened, or when you ask for it.',
}

type Upkeep = Awaited<ReturnType<typeof offlineCopy>>
type Copy = NonNullable<Awaited<ReturnType<Upkeep['readCopy']>>> & { size: string }

const number = new Intl.NumberFormat('en')
const ofAll = (part: string, all: string): string => (part === all ? all : `${part} of ${all}`)

/** Nothing where there is no copy, and none is being made. */
const useCopy = (state: OfflineState): Copy | undefined => {
  const [copy, setCopy] = useState<Copy>()
  useEffect(() => {
    let left = false
    let stop: (() => void) | undefined
    const follow = async () => {
      const { readCopy, watchFilling, sizeInWords } = await offlineCopy()
      const hear = (next: Awaited<ReturnType<typeof readCopy>>) =>
        left || setCopy(next && { ...next, size: ofAll(sizeInWords(next.bytes), sizeInWords(next.ofBytes)) })
      hear(await readCopy())
      if (!left && state !== 'update-waiting') stop = watchFilling(hear)
    }
    // Without its own script nothing more is told than the state.
    if (state !== 'unsupported') follow().catch(() => {})
    return () => {
      left = true
      stop?.()
    }
  }, [state])
  return copy
}

const isKept = async (): Promise<boolean> => navigator.storage?.persisted?.().catch(() => false) ?? false

const Facts = ({ copy, kept }: { copy: Copy; kept: boolean }) => {
  const day = compiledDay(copy.compiled)
  const rows = [
    ['Files on this device', ofAll(number.format(copy.parts), number.format(copy.ofParts))],
    ['Size', copy.size],
    ...(day ? [['Corpus of', day.words]] : []),
    ['Kept', kept ? 'until you remove it' : 'until the browser needs the room'],
  ] as const
  return (
    <div className="gap-lines mt-3">
      <ul aria-label="The offline copy">
        {rows.map(([name, count]) => (
          <li key={name}>
            <LeaderRow name={<span className="gap-name">{name}</span>} count={count} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type Act = (upkeep: Upkeep) => Promise<string>

const nobody = 'Nobody answered: there is no network, or something else answers in place of this site.'

const looked = {
  looked: 'Looked just now. Where there is something newer, “Update Hallway” offers it above once it is whole on this device.',
  begun: 'There was no whole copy to compare with. It is being made now; above it says when it is whole.',
  none: 'This browser does not let the site keep a copy.',
}

const lookForUpdate: Act = ({ lookForUpdate: look }) =>
  look().then(
    found => looked[found],
    () => nobody,
  )

const makeAgain: Act = ({ makeCopy }) =>
  makeCopy().then(
    () => 'The copy is being made again; above it says when it is whole.',
    () => nobody,
  )

const keep: Act = async () =>
  (await navigator.storage.persist())
    ? 'The browser keeps the copy until you remove it.'
    : 'The browser did not agree. It keeps the copy as long as it has the room; it may agree once you use this site more often, or install it.'

const remove: Act = async ({ removeCopy }) => {
  await removeCopy()
  return 'The copy is removed from this device.'
}

const save: Act = async () => {
  await saveCorpus()
  return 'The corpus is saved as a file.'
}

export const OfflineCopy = () => {
  const state = useOfflineState()
  const copy = useCopy(state)
  const [kept, setKept] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => void isKept().then(setKept), [])
  const act = (what: Act) => async () => {
    setSaid('')
    try {
      const answer = await what(await offlineCopy())
      setKept(await isKept())
      setSaid(answer)
    } catch (error) {
      setSaid(`That did not work: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const hasWorker = state !== 'unsupported' && state !== 'removed'
  return (
    <section className="group" id="offline">
      <h2 className="group-title">Without a network</h2>
      <p>{words[state]}</p>
      {copy && hasWorker && <Facts copy={copy} kept={kept} />}
      <p className="names mt-4">
        {hasWorker && (
          <button type="button" className="button" onClick={act(lookForUpdate)}>
            Look for something newer
          </button>
        )}
        {hasWorker && !kept && 'storage' in navigator && (
          <button type="button" className="button" onClick={act(keep)}>
            Ask the browser to keep it
          </button>
        )}
        {hasWorker && (
          <button type="button" className="button" onClick={act(remove)}>
            Remove the copy
          </button>
        )}
        {state === 'removed' && (
          <button type="button" className="button" onClick={act(makeAgain)}>
            Make the copy again
          </button>
        )}
        <button type="button" className="button" onClick={act(save)}>
          Save the corpus as a file
        </button>
      </p>
      <p role="status" className="rail-note mt-2">
        {said}
      </p>
    </section>
  )
}
