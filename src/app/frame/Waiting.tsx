// What stands while the first page loads: the name, and after a moment a word. Nothing that would jump.
import { Door } from '../components/Door.tsx'

export const Waiting = () => (
  <div className="width">
    <div className="header-row">
      <span className="wordmark">
        <Door />
        Hallway
      </span>
    </div>
    <p className="waiting">Opening the corpus…</p>
  </div>
)
