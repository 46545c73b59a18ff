// The keys, on a page: for who does not know yet that there are any.
import { KeyList } from '../shortcuts/KeyList.tsx'

export const Keys = () => (
  <section className="group" id="keys">
    <h2 className="group-title">Keys</h2>
    <p>Everything can be reached by keyboard. These keys are quicker.</p>
    <KeyList />
  </section>
)
