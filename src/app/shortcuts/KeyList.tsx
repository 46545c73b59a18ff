// The keys and what they do, with the switch for those that one press starts.
import '../../styles/for-keys.css'
import { placedKeys, setEnabled, type Shortcut, singleKeys, useEnabled } from './shortcuts.ts'

const Rows = ({ of }: { of: Shortcut[] }) => (
  <dl className="keys">
    {of.map(({ keys, does }) => (
      <div key={does}>
        <dt>
          {keys.map(key => (
            <kbd key={key}>{key}</kbd>
          ))}
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
)

export const KeyList = () => {
  const enabled = useEnabled()
  return (
    <div className="key-list">
      <Rows of={placedKeys} />
      <label className="keys-switch">
        <input type="checkbox" className="box" checked={enabled} onChange={event => setEnabled(event.target.checked)} />
        <span>Single keys act by themselves, where nothing is being written</span>
      </label>
      <div data-off={enabled ? undefined : ''}>
        <Rows of={singleKeys} />
      </div>
    </div>
  )
}
