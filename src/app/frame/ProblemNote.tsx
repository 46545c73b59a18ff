// What went wrong with the corpus, in words, and what to do about it.
import { useEffect, useRef } from 'react'
import { useRevalidator, useRouteError } from 'react-router'
import { CorpusProblem, type CorpusProblemKind } from '../corpus-problem.ts'
import { queryClient } from '../query-client.ts'
import { loadAnew, reloadOnce } from '../reload-once.ts'

const words: Record<CorpusProblemKind, { title: string; explain: string }> = {
  unreachable: {
    title: 'The corpus could not be reached.',
    explain:
      'There is no network, or the server does not answer, and this device keeps no copy yet. Try again once you are online.',
  },
  missing: {
    title: 'A part of the corpus is not there.',
    explain:
      'The site may have been published anew while this page was open, or only in part. Reloading gets what belongs together.',
  },
  'not-data': {
    title: 'Something else answered in place of the corpus.',
    explain: 'A sign-in page of the network often does that. Sign in to the network, then try again.',
  },
  damaged: {
    title: 'A part of the corpus arrived damaged.',
    explain: 'It was cut short or changed on its way here. Trying again fetches it anew.',
  },
  newer: {
    title: 'The corpus is newer than this page.',
    explain: 'Reload to get the page that reads it. If that does not help, close the other tabs of this site first.',
  },
  unfit: {
    title: 'The corpus does not fit this page.',
    explain:
      'What was published is not what this page reads. Reloading may help; otherwise whoever publishes this site has to build it again.',
  },
  'no-part': {
    title: 'A part of this site could not be loaded.',
    explain: 'There is no network, or the site was published anew. Reload once you are online.',
  },
}

const unexpected = {
  title: 'This page could not be drawn.',
  explain: 'That is a mistake of ours, not of yours. Reloading often helps; the rest of the site still works.',
}

/** `within`: below the heading of a page whose title stays. */
export const ProblemNote = ({ within = false }: { within?: boolean }) => {
  const error = useRouteError()
  const { revalidate, state } = useRevalidator()
  const heading = useRef<HTMLHeadingElement>(null)
  const asked = useRef(false)
  const problem = error instanceof CorpusProblem ? error : undefined
  const { title, explain } = problem ? words[problem.kind] : unexpected
  useEffect(() => {
    if (!within) document.title = `${title} · Hallway`
    heading.current?.focus()
  }, [title, within])
  useEffect(() => {
    if (problem?.kind === 'no-part') reloadOnce()
  }, [problem])
  const retry = async () => {
    queryClient.removeQueries({ predicate: query => query.state.status === 'error' })
    asked.current = true
    await revalidate()
  }
  useEffect(
    () => () => {
      // What had the focus goes, and the page that comes in its place is drawn by the next frame.
      if (asked.current)
        requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }))
    },
    [],
  )
  const Heading = within ? 'h2' : 'h1'
  const reloads = problem?.kind === 'newer' || problem?.kind === 'no-part'
  return (
    <div className="lone">
      <Heading ref={heading} tabIndex={-1} className={within ? 'group-title' : 'big-sentence'}>
        {title}
      </Heading>
      <p className="lead">{explain}</p>
      <p className="names mt-6">
        <button type="button" className={reloads ? 'button' : 'button solid'} onClick={retry} disabled={state === 'loading'}>
          {state === 'loading' ? 'Trying…' : 'Try again'}
        </button>
        <button type="button" className={reloads ? 'button solid' : 'button'} onClick={loadAnew}>
          Reload
        </button>
      </p>
      <details className="rail-note mt-8 break-words">
        <summary>For a report</summary>
        {problem ? `${problem.path}: ` : ''}
        {error instanceof Error ? error.message : String(error)}
      </details>
    </div>
  )
}
