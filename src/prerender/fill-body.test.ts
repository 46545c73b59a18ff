import { expect, test } from 'vitest'
import { fillBody } from './fill-body.ts'

const shell = '<!doctype html><head><title>Hallway</title></head><body><div id="root"></div></body>'
const none = { styles: [], scripts: [] }

test('a page shows its body without scripts, says which address it was drawn for, and names the styles that it needs', () => {
  const html = fillBody(shell, {
    page: '/base/tools/a',
    html: '<h1>Tool A</h1>',
    styles: ['/base/a.css'],
    scripts: ['/base/a.js'],
  })
  expect(html).toContain('<div id="root" data-page="/base/tools/a"><h1>Tool A</h1></div>')
  expect(html).toMatch(
    /<link rel="stylesheet" href="\/base\/a\.css">\s+<link rel="modulepreload" href="\/base\/a\.js">\s+<\/head>/,
  )
})

test('a body that stands for any address names none, so that the app starts anew over it', () => {
  expect(fillBody(shell, { html: '<h1>Nothing here</h1>', ...none })).toContain('<div id="root"><h1>Nothing here</h1></div>')
})

test('what a sentence says is not read as a pattern', () => {
  expect(fillBody(shell, { html: "costs $& and $' and $1", ...none })).toContain("costs $& and $' and $1")
})

test('a shell without a place for the body is refused', () => {
  expect(() => fillBody('<body></body>', { html: '', ...none })).toThrow('empty root')
})
