// The footer: what everything was compiled from, the way to what is in it, the page as data, and the theme.
import { Link } from 'react-router'
import { AsData } from '../components/AsData.tsx'
import { useCorpus } from '../corpus-queries.ts'
import { counted } from '../words.ts'
import { ThemeControl } from './ThemeControl.tsx'

export const Footer = () => {
  const { counts } = useCorpus().manifest
  return (
    <footer className="width">
      <div className="footer-row">
        <span>
          Compiled from <Link to="/recaps">{counted(counts.recaps, 'recap')}</Link>:{' '}
          <Link to="/talks">{counted(counts.talks, 'talk')}</Link>, {counted(counts.takeaways, 'takeaway')}.
        </span>
        <Link to="/about">What is in the corpus, and what is not</Link>
        <Link to="/compare">Compare</Link>
        <Link to="/about#keys">Keys</Link>
        <AsData />
        <ThemeControl />
      </div>
    </footer>
  )
}
