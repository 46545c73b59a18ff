// Outward links in; a list out, each with its role and the host that it leads to.
import type { Link } from '../../corpus/schema.ts'
import { hostOf, roleWords } from '../words.ts'

export const LinkList = ({ links }: { links: Link[] }) => (
  <ul>
    {links.map(({ url, role, text }) => (
      <li key={`${role} ${url}`} className="rail-link">
        <span className="rail-note block">{roleWords[role]}</span>
        <a href={url} rel="noreferrer" className="inline-block py-0.5">
          <bdi>{text || hostOf(url)}</bdi>
        </a>
        <span className="rail-note block">{hostOf(url)}</span>
      </li>
    ))}
  </ul>
)
