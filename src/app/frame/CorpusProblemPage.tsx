// Stands in place of the whole site where not even the summaries of the corpus are to be had.
import { Door } from '../components/Door.tsx'
import { base } from '../base.ts'
import { ProblemNote } from './ProblemNote.tsx'

export const CorpusProblemPage = () => (
  <>
    <header className="width">
      <div className="header-row">
        <a href={base} className="wordmark">
          <Door />
          Hallway
        </a>
      </div>
    </header>
    <main className="width page">
      <ProblemNote />
    </main>
  </>
)
