// Journeys of a citation: from a takeaway, a talk or a page to what is pasted elsewhere; one, and several together.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { accessFindings, expect, pressUntil, test } from './site.ts'

const talk = './talks/srecon-europe-2015-postmortems'
const citing = (page: Page) => page.getByRole('dialog', { name: 'Cite and share' })
const row = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words }).last()
const citeButton = (page: Page, words: string) => row(page, words).getByRole('button', { name: 'Cite this takeaway' })
const selectBox = (page: Page, words: string) => row(page, words).getByRole('checkbox', { name: 'Select to cite together' })
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a takeaway: its address, then its citation as Markdown, and the focus back where it was', async ({ page }) => {
    await page.goto(talk)
    const cite = citeButton(page, 'Much better than "Why"')
    await cite.click()
    const dialog = citing(page)
    await expect(dialog.getByRole('button', { name: 'Copy the address' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('status')).toHaveText('Copied.')
    const address = await clipboard(page)
    expect(address).toMatch(/^http:\/\/.*\/talks\/srecon-europe-2015-postmortems#[a-z0-9-]+$/)
    await expect(dialog.getByRole('textbox', { name: 'Address' })).toHaveValue(address)

    await dialog.getByRole('button', { name: 'Copy the citation' }).click()
    const markdown = await clipboard(page)
    await expect(dialog.getByRole('textbox', { name: 'Markdown' })).toHaveValue(markdown)
    const [quote, from, ...more] = markdown.split('\n\n')
    expect(more).toEqual([])
    expect(quote).toMatch(/^> .*Much better than "Why"/)
    expect(from).toMatch(/^— John Allspaw \(Etsy\), \[\*Postmortems\*\]\(/)
    expect(from).toContain(`(${address}), SREcon Europe 2015, as reported by Eoin Brazil in [Recapping SRECon EU 2015](https://`)
    expect(from).toMatch(/in Hallway’s words \(\[recap, lines? \d+(?:–\d+)?\]\(http.*\/recaps\/srecon15-europe-brazil-1#.*\)\)$/)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(cite).toBeFocused()
    await page.goto(address)
    await expect(row(page, 'Much better than "Why"')).toBeInViewport()
  })

  test('a citation pasted elsewhere still leads to the takeaway and to the line that it was taken from', async ({
    page,
    context,
  }) => {
    await page.goto(talk)
    await citeButton(page, 'Much better than "Why"').click()
    await citing(page).getByRole('button', { name: 'Copy the citation' }).click()
    await expect(citing(page).getByRole('status')).toHaveText('Copied.')
    const elsewhere = await context.newPage()
    await elsewhere.setContent('<label>A note <textarea></textarea></label>')
    const note = elsewhere.getByRole('textbox', { name: 'A note' })
    await note.focus()
    await elsewhere.keyboard.press('ControlOrMeta+V')
    await expect(note).toHaveValue(/^> .*Much better than "Why"/)
    const addresses = [...(await note.inputValue()).matchAll(/\]\((http:[^)]+)\)/g)].map(([, address]) => address ?? '')
    const [cited = '', recap = ''] = [addresses[0], addresses.at(-1)]
    await elsewhere.goto(cited)
    await expect(elsewhere.locator('[aria-current="true"].row')).toContainText('Much better than "Why"')
    await elsewhere.goto(recap)
    await expect(elsewhere.locator('mark').filter({ hasText: 'Much better than' }).first()).toBeInViewport()
    await elsewhere.close()
  })

  test('the key c cites the takeaway that has the focus, and not while something is written', async ({ page }) => {
    await page.goto(talk)
    await citeButton(page, 'Much better than "Why"').focus()
    await pressUntil(page, 'c', page.getByText('Citation copied as Markdown.'))
    expect(await clipboard(page)).toMatch(/^> .*Much better than "Why"/)
    await expect(page.getByText('Citation copied as Markdown.')).toBeHidden()
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('c')
    await page.goto('./')
    await page.getByRole('combobox', { name: 'Search the takeaways' }).pressSequentially('circuit')
    await expect(page.getByText('Citation copied')).toHaveCount(0)
    expect(await clipboard(page)).toMatch(/^> .*Much better than "Why"/)
  })

  test('takeaways of several pages are cited together, outlive a reload, and are saved for a reference manager', async ({
    page,
  }) => {
    await page.goto(talk)
    await selectBox(page, 'Much better than "Why"').check()
    await expect(page.getByText('1 takeaway chosen')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Etsy', exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Etsy' })).toBeVisible()
    const boxes = page.getByRole('checkbox', { name: 'Select to cite together' })
    await boxes.and(page.locator(':not(:checked)')).first().check()
    await boxes.and(page.locator(':not(:checked)')).last().check()
    await page.reload()
    await expect(page.getByText('3 takeaways chosen')).toBeVisible()
    await page.getByRole('button', { name: /^Cite together/ }).click()
    const dialog = citing(page)
    const field = dialog.getByRole('textbox', { name: 'Markdown, 3 takeaways' })
    expect((await field.inputValue()).match(/^> /gm)).toHaveLength(3)
    const saved = async (name: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name }).click()])
      expect(download.suggestedFilename()).toBe(`hallway-citations${name.replace('Save as ', '')}`)
      return readFile(await download.path(), 'utf8')
    }
    const bib = await saved('Save as .bib')
    expect(new Set(bib.match(/^@\w+\{[^,]+/gm))).toHaveProperty('size', 3)
    const csl = JSON.parse(await saved('Save as .json'))
    expect(csl).toHaveLength(3)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: /^Clear the choice/ }).click()
    await expect(page.getByText('takeaways chosen')).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
    await expect(boxes.and(page.locator(':checked'))).toHaveCount(0)
  })
})

test('by keyboard: each format of a talk', async ({ page }) => {
  await page.goto(talk)
  await page.getByRole('button', { name: 'Cite this talk' }).focus()
  await page.keyboard.press('Enter')
  const dialog = citing(page)
  await dialog.getByRole('radio', { name: 'Markdown' }).focus()
  await expect(dialog.getByRole('textbox', { name: 'Markdown' })).toHaveValue(/^John Allspaw \(Etsy\), \[\*Postmortems\*\]/)
  for (const [name, value] of [
    ['Plain quote', /^John Allspaw \(Etsy\), “Postmortems”, workshop at SREcon Europe 2015, as reported by [^]*\nhttp/],
    ['BibTeX', /^@inproceedings\{talks:srecon-europe-2015-postmortems,\n {2}author = \{John Allspaw\},/],
    ['CSL-JSON', /"author": \[\s+\{\s+"literal": "John Allspaw"/],
  ] as const) {
    await page.keyboard.press('ArrowRight')
    await expect(dialog.getByRole('radio', { name })).toBeChecked()
    await expect(dialog.getByRole('textbox', { name })).toHaveValue(value)
  }
})

test('a page is cited by its title and address', async ({ page }) => {
  await page.goto('./tools/zookeeper')
  await page.getByRole('button', { name: 'Cite this page' }).click()
  await expect(citing(page).getByRole('textbox', { name: 'Markdown' })).toHaveValue(
    /^\[ZooKeeper\]\(http:\/\/.*\/tools\/zookeeper\), Hallway$/,
  )
})

test('the writer’s own words are not the speaker’s', async ({ page }) => {
  await page.goto(talk)
  const own = page.locator('li.voice-author').first()
  await own.getByRole('button', { name: 'Cite this takeaway' }).click()
  const markdown = await citing(page).getByRole('textbox', { name: 'Markdown' }).inputValue()
  expect(markdown).toContain('— Eoin Brazil (the post’s writer, not said on stage), on [*Postmortems*]')
  expect(markdown).not.toContain('John Allspaw (')
})

for (const [how, without] of [
  ['refused', () => (navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError')))],
  ['missing', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const)
  test(`where the clipboard is ${how}, the text is selected and the keys are told`, async ({ page }) => {
    await page.addInitScript(without)
    await page.goto(talk)
    await page.getByRole('button', { name: 'Cite this talk' }).click()
    const dialog = citing(page)
    await dialog.getByRole('button', { name: 'Copy the citation' }).click()
    await expect(dialog.getByRole('status')).toHaveText(/Press (?:Ctrl\+C|⌘C) to copy it/)
    const field = dialog.getByRole('textbox', { name: 'Markdown' })
    await expect(field).toBeFocused()
    const selected = await field.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd])
    expect(selected).toEqual([0, (await field.inputValue()).length])
    await dialog.getByRole('button', { name: 'Close' }).click()
    await citeButton(page, 'Much better than "Why"').focus()
    await pressUntil(page, 'c', page.getByText('The citation could not be copied. “Cite” shows it, to be selected.'))
  })

test('the system’s share sheet is offered where there is one, and closing it is no failure', async ({ page }) => {
  await page.goto(talk)
  await page.getByRole('button', { name: 'Cite this talk' }).click()
  const dialog = citing(page)
  await expect(dialog.getByRole('button', { name: 'Share…' })).toHaveCount(0)
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: async (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data)
        throw new DOMException('', 'AbortError')
      },
    })
  })
  await page.reload()
  await page.getByRole('button', { name: 'Cite this talk' }).click()
  await dialog.getByRole('button', { name: 'Share…' }).click()
  const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}')
  expect(shared.url).toMatch(/\/talks\/srecon-europe-2015-postmortems$/)
  expect(shared.title).toMatch(/^Postmortems/)
  await expect(dialog.getByRole('status')).toHaveText('')
})

test('where the dialog cannot be loaded, the button says so and the page stays', async ({ page, complaints }) => {
  await page.goto(talk)
  await page.route(/CiteDialog/, route => route.abort())
  const button = page.getByRole('button', { name: /cite.* this talk$/i })
  await button.click()
  await expect(button).toHaveText('Try again to cite this talk')
  await expect(page.getByRole('heading', { level: 1, name: 'Postmortems' })).toBeVisible()
  complaints.splice(0)
})

test('a choice that was damaged in storage is forgotten', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('hallway-chosen', '[{"id": 1}, null'))
  await page.goto(talk)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('chosen')).toHaveCount(0)
})

test('what has the focus is never beneath the bar of the chosen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(talk)
  const boxes = page.getByRole('checkbox', { name: 'Select to cite together' })
  await boxes.first().check()
  await boxes.first().focus()
  const bar = page.locator('.selection-place')
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab')
    const [focused, top] = [
      await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0),
      (await bar.boundingBox())?.y ?? 0,
    ]
    expect(focused).toBeLessThanOrEqual(top)
  }
})

const settings = [
  ['light', 'everything', { colorScheme: 'light', forcedColors: 'none' }, { width: 1280, height: 900 }],
  ['dark', 'colours', { colorScheme: 'dark', forcedColors: 'none' }, { width: 1280, height: 900 }],
  ['forced colours', 'colours', { colorScheme: 'dark', forcedColors: 'active' }, { width: 1280, height: 900 }],
  ['320 px', 'everything', { colorScheme: 'light', forcedColors: 'none' }, { width: 320, height: 640 }],
] as const

test('axe finds nothing in the dialog and the bar: light, dark, forced colours, 320 px', async ({ page }) => {
  test.setTimeout(300_000)
  await page.goto(talk)
  for (const [name, looksAt, media, viewport] of settings) {
    await page.emulateMedia(media)
    await page.setViewportSize(viewport)
    await selectBox(page, 'Much better than "Why"').check()
    expect(await accessFindings(page, looksAt), `${name}, the bar`).toEqual([])
    await citeButton(page, 'Much better than "Why"').click()
    await expect(citing(page)).toBeVisible()
    expect(await accessFindings(page, looksAt), `${name}, the dialog`).toEqual([])
    const overflow = await citing(page).evaluate(dialog => dialog.scrollWidth - dialog.clientWidth)
    expect(overflow, name).toBeLessThanOrEqual(0)
    await page.keyboard.press('Escape')
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.selection-place')).toBeHidden()
  await expect(page.locator('.select-box').first()).toBeHidden()
})
