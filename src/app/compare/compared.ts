// An address's parameters and the lookups in; the two (or one, or none) that are to stand side by side out, by their ids and in the
// order in which they were written, with what had to be changed or left out in sentences. Refuses nothing.
import type { Lookups } from '../../corpus/lookups.ts'
import { facetNamed } from '../../search/facets/index.ts'
import { nearest } from '../../search/query/nearest.ts'
import { mostRemarks, quote, shortened } from '../../search/query/remarks.ts'
import { resolveField } from '../../search/query/resolve.ts'
import { keyOf, valuesFor, yearsOf } from '../../search/query/values.ts'
import { type ComparedFacet, comparedFacets, comparePath } from './compare-path.ts'
import type { Told } from '../components/WhatIsTold.tsx'
import { nameOfValue } from './name-of-value.ts'

export type Compared = {
  /** Absent where nothing is chosen. */
  facet?: ComparedFacet
  values: string[]
  told: Told[]
  /** The address as it should be. */
  path: string
}

const nouns: Record<ComparedFacet, { none: string; one: string; all: string; list: string }> = {
  tool: { none: 'No tool is called', one: 'the tool', all: 'all tools', list: '/tools' },
  company: { none: 'No company is called', one: 'the company', all: 'all companies', list: '/companies' },
  year: { none: 'Nothing in the corpus is of', one: 'the year', all: 'all conferences', list: '/conferences' },
}

const plainly = (before: string): Told => ({ before, ways: [], after: '' })
const isCompared = (name: string): name is ComparedFacet => comparedFacets.some(facet => facet === name)

type Asked = { facet: ComparedFacet; written: string; ids: string[] }

const didMean = ({ facet, written }: Asked, lookups: Lookups): { facet: ComparedFacet; id: string; label: string }[] => {
  const elsewhere = comparedFacets
    .filter(other => other !== facet)
    .flatMap(other =>
      resolveField({ name: other, value: written }, lookups)
        .slice(0, 1)
        .map(id => ({ facet: other, id, label: `${nouns[other].one} ${nameOfValue(other, id, lookups)}` })),
    )
  if (elsewhere.length > 0) return elsewhere
  if (facet !== 'year') {
    const near = nearest(written, valuesFor(facet, lookups).all)
    return near.flatMap(({ ids: [id], name }) => (id === undefined ? [] : [{ facet, id, label: name }]))
  }
  const wanted = Number(/\d{1,4}/.exec(written)?.[0])
  const [near] = yearsOf(lookups).toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
  return near === undefined || Number.isNaN(wanted) ? [] : [{ facet, id: `${near}`, label: `${near}` }]
}

/** `others`: what stands beside it. */
const onUnknown = (asked: Asked, others: string[], lookups: Lookups): Told => {
  const { none, all, list } = nouns[asked.facet]
  const before = `${none} ${quote(asked.written)}`
  const ways = didMean(asked, lookups)
    .filter(({ id }) => !others.includes(id))
    .map(({ facet, id, label }) => ({ label, path: comparePath(facet, facet === asked.facet ? [...others, id] : [id]) }))
  return ways.length > 0
    ? { before: `${before}; did you mean `, ways, after: '?' }
    : { before: `${before}. See `, ways: [{ label: all, path: list }], after: '.' }
}

export const readCompared = (parameters: Iterable<[string, string]>, lookups: Lookups): Compared => {
  const asked: Asked[] = []
  const passed: string[] = []
  for (const [name, written] of parameters) {
    if (!isCompared(name))
      passed.push(
        facetNamed(name)
          ? `Tools, companies and years can be compared; ${quote(name)} was passed over.`
          : `The address says ${quote(name)}, which means nothing here.`,
      )
    else if (keyOf(written)) asked.push({ facet: name, written, ids: resolveField({ name, value: written }, lookups) })
  }

  const facet = (asked.find(({ ids }) => ids.length > 0) ?? asked[0])?.facet
  const nameOf = (id: string, of = facet): string => (of === undefined ? id : nameOfValue(of, id, lookups))
  const named = asked.flatMap(each => (each.facet === facet ? each.ids : []))
  const once = [...new Set(named)]
  const values = once.slice(0, 2)
  const [first = '', second = ''] = values

  const told: Told[] = shortened(passed, count => `${count} more parts of the address were passed over.`).map(plainly)
  for (const { facet: of, written, ids } of asked.slice(0, mostRemarks)) {
    const [id] = ids
    if (of !== 'year' && id !== undefined && keyOf(nameOf(id, of)) !== keyOf(written) && written !== id)
      told.push(plainly(`${quote(written)} is ${nouns[of].one} ${nameOf(id, of)}.`))
  }
  if (named.length > once.length && once.length === 1)
    told.push(plainly(`${nameOf(first)} cannot be compared with itself: choose another beside it.`))
  const mixed = asked.filter(each => each.facet !== facet && each.ids.length > 0)
  if (mixed.length > 0) {
    const left = mixed.slice(0, mostRemarks).map(each => `${nouns[each.facet].one} ${nameOf(each.ids[0] ?? '', each.facet)}`)
    told.push(plainly(`Only what is of one kind is compared; left out: ${left.join(', ')}.`))
  }
  const more = once.slice(2)
  if (more.length > 0 && facet !== undefined)
    told.push({
      before: `Two stand side by side. Instead of ${nameOf(second)}, ${nameOf(first)} can be compared with `,
      ways: more.slice(0, mostRemarks).map(id => ({ label: nameOf(id), path: comparePath(facet, [first, id]) })),
      after: '.',
    })
  const unknown = asked.filter(({ ids }) => ids.length === 0)
  for (const each of unknown.slice(0, mostRemarks)) {
    const others = each.facet === facet ? values.slice(0, 1) : []
    told.push(onUnknown(each, others, lookups))
  }
  if (unknown.length > mostRemarks) told.push(plainly(`${unknown.length - mostRemarks} more names mean nothing here.`))
  const path = facet === undefined ? '/compare' : comparePath(facet, values)
  return { ...(facet !== undefined && values.length > 0 && { facet }), values, told, path }
}
