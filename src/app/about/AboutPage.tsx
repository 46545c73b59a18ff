// About: what Hallway is, what is in the corpus and what is missing, how a recap is added, what is kept on this device.
import { useLoaderData } from 'react-router'
import { AboutRail } from './AboutRail.tsx'
import { AddRecap } from './AddRecap.tsx'
import { readCompiledDay } from './compiled.ts'
import { CoverageTable } from './CoverageTable.tsx'
import { Follow } from './Follow.tsx'
import { Keys } from './Keys.tsx'
import { Missing } from './Missing.tsx'
import { OfflineCopy } from './OfflineCopy.tsx'
import type { loader } from './route.tsx'

export const AboutPage = () => {
  const { coverage, gaps } = useLoaderData<typeof loader>()
  const day = readCompiledDay()
  return (
    <div className="with-rail list-page">
      <header className="page-head">
        <p className="page-kind" />
        <div>
          <h1 className="page-title" tabIndex={-1}>
            About Hallway
          </h1>
          <p className="sentence mt-3 max-w-(--measure)">
            The best part of a conference is what people repeat in the hallway afterwards. They write it down in recap posts;
            Hallway compiles those into takeaways, and keeps the way back to the sentence that each one came from.
          </p>
        </div>
      </header>
      <div className="page-main list-main about">
        <section className="group">
          <div className="part-head">
            <h2 className="group-title">What is in the corpus</h2>
            {day && (
              <span className="rail-note">
                Compiled on <time dateTime={day.iso}>{day.words}</time>
              </span>
            )}
          </div>
          <CoverageTable coverage={coverage} />
        </section>
        <Missing coverage={coverage} gaps={gaps} />
        <section className="group">
          <h2 className="group-title">Who is speaking</h2>
          <p>
            A takeaway in upright letters was reported from the stage. One in{' '}
            <i className="font-serif">italics, with a rule beside it</i>, is the recap writer’s own: an opinion, a question, a
            pointer. The two are never mixed.
          </p>
        </section>
        <AddRecap />
        <Follow />
        <OfflineCopy />
        <Keys />
      </div>
      <AboutRail />
    </div>
  )
}
