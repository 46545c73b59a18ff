import { expect, test } from 'vitest'
import type { Value } from '../../search/facets/facet.ts'
import { matching } from './matching.ts'

const value = (id: string, name: string, takeaways: number, spellings: string[] = []): Value => ({
  ids: [id],
  name,
  spellings: [id, ...spellings],
  takeaways,
})
const values = [
  value('kubernetes', 'Kubernetes', 20, ['k8s']),
  value('kafka', 'Kafka', 7, ['Apache Kafka']),
  value('kale', 'Kale', 11),
  value('go-kafka-client', 'go_kafka_client', 1),
  value('cpp', 'C++', 2),
]
const names = (typed: string, without: string[] = []) => matching(typed, values, without, 9).map(({ name }) => name)

test('what begins so comes before what holds a word that does, and most said before less', () => {
  expect(names('ka')).toEqual(['Kale', 'Kafka', 'go_kafka_client'])
})

test('another spelling finds its name, and is said', () => {
  expect(matching('k8', values, [], 9)).toEqual([{ id: 'kubernetes', name: 'Kubernetes', takeaways: 20, alias: 'k8s' }])
  expect(names('apache')).toEqual(['Kafka'])
})

test('with nothing typed those of which most is said are offered, but for what is chosen', () => {
  expect(names('', ['kale'])).toEqual(['Kubernetes', 'Kafka', 'C++', 'go_kafka_client'])
})

test('signs that mean something count, and what fits nothing offers nothing', () => {
  expect(names('c+')).toEqual(['C++'])
  expect(names('<script>')).toEqual([])
})
