// How to follow what is added, and how programs read all of it.
import { base } from '../base.ts'
import { siteFeeds } from '../feeds.ts'

const [atom, json] = siteFeeds

/** Files: the router must not answer for them. */
const File = ({ path, name, type }: { path: string; name: string; type?: string }) => (
  <a href={base + path.slice(1)} type={type}>
    {name}
  </a>
)

export const Follow = () => (
  <section className="group">
    <h2 className="group-title">Feeds, and files for programs</h2>
    <p>
      The newest talks come as a feed: <File {...atom} />, <File {...json} />. Each tool, company and topic has its own, on its
      page. Everything there is, as data: <File path="/corpus/manifest.json" name="the manifest" />, and{' '}
      <File path="/corpus/schema.json" name="the JSON Schema" /> of the files that it names. For language models there is{' '}
      <File path="/llms.txt" name="llms.txt" />.
    </p>
  </section>
)
