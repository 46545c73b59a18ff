// A takeaway in; the sentence that it comes from out, within its paragraph, with the ways on: the recap read, and the post
// itself. Says whose words these are.
import '../../styles/for-passage.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Takeaway } from '../../corpus/schema.ts'
import { placeInOriginal, sourcePath } from '../addresses.ts'
import { editionQuery, recapQuery, useLookups } from '../corpus-queries.ts'
import { hostOf } from '../words.ts'
import { passagesOf, takenText } from './passage.ts'
import { textFragmentUrl } from './text-fragment.ts'

type Props = { takeaway: Takeaway; id: string }

export const SourcePassage = ({ takeaway, id }: Props) => {
  const { recaps } = useLookups()
  const recap = recaps.get(takeaway.recap)
  const { data, isError, refetch } = useQuery(recapQuery(takeaway.recap))
  const passages = data ? passagesOf(data.nodes, takeaway) : []
  const original = recap?.original
  const talk = useQuery(editionQuery(takeaway.edition)).data?.talks.find(each => each.id === takeaway.talk)
  const place = (talk && placeInOriginal(talk, original)) ?? original?.url
  return (
    <div className="passage" id={id}>
      <p className="passage-head">
        <span>
          <bdi>{recap?.title ?? takeaway.recap}</bdi>
          {original ? ', Hallway’s own words' : recap?.author && ', in the words of '}
          {!original && <bdi>{recap?.author}</bdi>}
        </span>
        <Link to={sourcePath(takeaway)}>Read on in the recap</Link>
      </p>
      {isError ? (
        <p className="passage-text">
          The recap could not be opened.{' '}
          <button type="button" className="plain-button" onClick={() => refetch()}>
            Try again
          </button>
        </p>
      ) : !data ? (
        <p className="passage-text waiting-text">Opening the recap…</p>
      ) : passages.length === 0 ? (
        <p className="passage-text">The recap does not mark this sentence: it stands on line {takeaway.line}.</p>
      ) : (
        passages.map(({ line, runs }, i) => (
          <p key={`${line} ${runs[0]?.text}`} className="passage-text">
            <span className="passage-line">
              <span className="sr-only">Line </span>
              {i === 0 ? Math.max(line, takeaway.line) : line}
            </span>
            {runs.map(({ text, taken }, i) => (taken ? <mark key={i}>{text}</mark> : text))}
          </p>
        ))
      )}
      {place && (
        <p className="passage-foot">
          It reports on a post by{' '}
          <a href={place} rel="noreferrer">
            <bdi>{original?.author ?? hostOf(place)}</bdi>
          </a>
          , who said it in other words.
        </p>
      )}
      {!original && recap?.url && (
        <p className="passage-foot">
          Published on {hostOf(recap.url)}:{' '}
          <a href={textFragmentUrl(recap.url, takenText(passages))} rel="noreferrer">
            this sentence there
          </a>{' '}
          or{' '}
          <a href={recap.url} rel="noreferrer">
            the post from its top
          </a>
        </p>
      )}
    </div>
  )
}
