import { expect, test } from 'vitest'
import { fillBody } from './fill-body.ts'

const entry = '<script type="module" crossorigin src="/base/app.js"></script>'
const shell = `<!doctype html><head><title>Hallway</title>${entry}</head><body><div id="root"></div></body>`
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
    /<link rel="stylesheet" href="\/base\/a\.css">\s+<link rel="modulepreload" media="not all" href="\/base\/a\.js">\s+<\/head>/,
  )
})

test('a body that stands for any address names none, so that the app starts anew over it', () => {
  expect(fillBody(shell, { html: '<h1>Nothing here</h1>', ...none })).toContain('<div id="root"><h1>Nothing here</h1></div>')
})

test('what a sentence says is not read as a pattern', () => {
  expect(fillBody(shell, { html: "costs $& and $' and $1", ...none })).toContain("costs $& and $' and $1")
})

test('no module is asked for before the page can be read: the entry is named, and nothing more', () => {
  const html = fillBody(shell, { html: '', ...none })
  expect(html).toContain('<link rel="modulepreload" media="not all" href="/base/app.js" data-app>')
  expect(html).not.toContain('<script')
})

test('a shell without a place for the body, or without the app, is refused', () => {
  expect(() => fillBody(shell.replace(' id="root"', ''), { html: '', ...none })).toThrow('empty root')
  expect(() => fillBody(shell.replace(entry, ''), { html: '', ...none })).toThrow('entry')
})
