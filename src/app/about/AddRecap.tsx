// How a recap is added, in three steps, each with what to type.
const steps = [
  {
    key: 'put',
    what: (
      <>
        Put the Markdown file of the post into <code>data/recaps</code>, unchanged.
      </>
    ),
    type: 'cp my-post.md data/recaps/',
  },
  {
    key: 'compile',
    what: 'Compile it: the report says what was understood and on what evidence, what was not, and which line to paste to correct it.',
    type: 'npm run compile -- data/recaps/my-post.md',
  },
  {
    key: 'see',
    what: 'See it on the site, which shows every correction as you save it. The next build publishes it.',
    type: 'npm run dev',
  },
]

export const AddRecap = () => (
  <section className="group">
    <h2 className="group-title">How a recap is added</h2>
    <ol className="steps">
      {steps.map(({ key, what, type }) => (
        <li key={key}>
          <p>{what}</p>
          <code>{type}</code>
        </li>
      ))}
    </ol>
  </section>
)
