import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePages } from './code-pages.ts'
import { decode } from './decode.ts'

const encoder = new TextEncoder()
const clean = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')

/** By byte, from 0x80: the character that a code page reads it as. The last to claim a byte is the page's own. */
const charactersOf = (name: string): string[] => {
  const characters: string[] = []
  for (const page of codePages)
    if (page.name === name) for (const [character, byte] of page.byteOf) characters[byte - 0x80] = character
  return characters
}
const misread = (characters: string[]) => (text: string) =>
  Array.from(encoder.encode(text), byte => (byte < 0x80 ? String.fromCharCode(byte) : (characters[byte - 0x80] ?? ''))).join('')
const pages: Record<string, (text: string) => string> = {
  'Mac Roman': misread(charactersOf('Mac Roman')),
  'windows-1252': misread(charactersOf('windows-1252')),
  'Latin-1': misread(Array.from({ length: 128 }, (_, index) => String.fromCharCode(0x80 + index))),
}

/** Every nth of what a pattern finds and that is not ASCII alone. */
const some = (pattern: RegExp, nth: number, offset: number) => (text: string, damage: (part: string) => string) => {
  let count = offset
  return text.replace(pattern, part => (/[^\x00-\x7f]/.test(part) && count++ % nth === 0 ? damage(part) : part))
}
const extents: Record<string, (text: string, damage: (part: string) => string) => string> = {
  whole: (text, damage) => damage(text),
  'every third line': some(/[^\n]+/g, 3, 0),
  'the first line': (text, damage) => {
    let done = false
    return text.replace(/[^\n]+/g, part => (!done && /[^\x00-\x7f]/.test(part) ? ((done = true), damage(part)) : part))
  },
  'every word': some(/[^ \t\n]+/g, 1, 0),
  'every other word': some(/[^ \t\n]+/g, 2, 0),
  'every fifth word': some(/[^ \t\n]+/g, 5, 3),
  'every word, without its quotes': some(/[\p{L}\p{M}\p{N}]+/gu, 2, 0),
  twice: (text, damage) => damage(damage(text)),
}

const repaired = (text: string): string => decode(encoder.encode(text)).text

/** Words by language: the letters of its own, the quotes around words, and what follows them. */
const languages: Record<string, [letters: string, open: string[], close: string[]]> = {
  French: [
    'aeiouéèêëàâçîïôûùüœæÿnrstl',
    ['« ', '«\u00a0', '“', '', ''],
    ['\u00a0»', ' »', '”', '…', '\u00a0!', '…\u00a0»', '…”', '—', '\u00a0–', '™', '’'],
  ],
  Portuguese: ['aeioáàâãçéêíóôõúnrstm', ['“', '«', ''], ['”', '»', '…', ' –', '—', '…”']],
  Spanish: ['aeiouáéíñóúünrst', ['¿', '¡', '«', '“', '—', ''], ['?', '!', '»', '”', '…', '—']],
  German: ['aeiouäöüßnrst', ['„', '»', '“', '‚', ''], ['“', '«', '”', '‘', '…', ' –', '…“', '²']],
  Czech: ['aeiouáčďéěíňóřšťúůýžnk', ['„', '‚', '»', ''], ['“', '‘', '«', '…', '…“', ' –']],
  Romanian: ['aeiouăâîșțşţnrst', ['„', '«', ''], ['”', '»', '…', '—']],
  Vietnamese: [
    'aăâđeêioôơuưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵnht',
    ['“', '‘', ''],
    ['”', '’', '…', ' –'],
  ],
  Polish: ['aeioąćęłńóśźżnrst', ['„', '«', ''], ['”', '»', '…']],
  Swedish: ['aeioåäönrst', ['”', '»', ''], ['”', '»', '…', '–', '°', '²']],
  Estonian: ['aeioäöõüšžnrst', ['„', '«', ''], ['“', '”', '»', '…']],
  Hungarian: ['aeioáéíóöőúüűnrst', ['„', '»', ''], ['”', '«', '…', ' –']],
  Turkish: ['aeioçğıöşüâînrst', ['“', '‘', ''], ['”', '’', '…']],
  Icelandic: ['aeioáæðéíóöþúýnrst', ['„', ''], ['“', '…']],
  Greek: ['αβγδεζηθικλμνξοπρστυφχψωάέήίόύώς', ['«', '“', ''], ['»', '”', '…', '·', ';']],
  Russian: ['абвгдежзийклмнопрстуфхцчшщыьэюяё', ['«', '„', '— ', ''], ['»', '“', '…', ' —']],
  Japanese: ['あいうえおかきくけこアイウエオ日本語入門的用', ['「', '『', '（', ''], ['」', '』', '）', '。', '、']],
  Chinese: ['的是不了在人有我他这为之大来以个中上们', ['《', '“', '（', ''], ['》', '”', '）', '。', '，', '……']],
  Hebrew: ['אבגדהוזחטיכלמנסעפצקרשת', ['„', '"', ''], ['”', '"', '…']],
  Arabic: ['ابتثجحخدذرزسشصضطظعغفقكلمنهوي', ['«', '“', ''], ['»', '”', '…', '؟']],
  Hindi: ['कखगघचछजझटठडढतथदधनपफबभमयरलवशसहािीुू', ['“', ''], ['”', '।', '…']],
}
const casings: ((word: string) => string)[] = [
  word => word,
  word => word.charAt(0).toUpperCase() + word.slice(1),
  word => word.toUpperCase(),
]
const sentence = ([letters, open, close]: (typeof languages)[string]): fc.Arbitrary<string> => {
  const word = fc
    .tuple(
      fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 9 }),
      fc.constantFrom(...casings),
      fc.constantFrom(...open),
      fc.constantFrom(...close, '', '', ',', '.'),
      fc.constantFrom('', '', '', ...close),
    )
    .map(([word, casing, before, after, last]) => before + casing(word.join('')) + after + last)
  // No word of French has these two together, and a damaged ✅ has.
  // Nor has any five accented capitals in a row, which two Chinese characters look like once they are damaged.
  const spelled = word.filter(text => !/âœ/i.test(text) && !/[ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸ]{5}/.test(text))
  return fc.array(spelled, { minLength: 1, maxLength: 12 }).map(words => words.join(' '))
}

describe('clean text is left as it is', () => {
  for (const [language, shape] of Object.entries(languages))
    test(language, () => {
      fc.assert(
        fc.property(sentence(shape), text => repaired(text) === text),
        { numRuns: 500 },
      )
    })

  test('where it holds what damaged text holds too', () => {
    for (const text of [
      '“Ärger”',
      '“Ä',
      'É—',
      'une idée… « À la carte », café…”, ’é’, fin…à',
      'à\u00a0«\u00a0É…\u00a0»',
      'IRMÃ» e MAÇÃ… «NÃO», São João; a letra Ã',
      'Âncora, ÂNGULO, câ',
      '„Ääremaa“ „Öö“ ‚Öl‘',
      'Úžasný, Škoda, Ž',
      '∂x/√y ≈ ½, √π, 2√π, n√π·σ, √∑x², ¬π ∨ ¬Ω, a ≤ √µ, ∀ε>0 ∃δ, f: ℝ→ℝ',
      '5 Å, 3 Å², 20 °C, 10 µs, 3 × 4, 50 €, £5, §4, ±3 %, ¼, ™, ©2017, Nestlé®',
      'nº 1, 2ª, Dª Ana, Nº, Müller®',
      'HÂLÂ, İstanbul, ĞÜŞ',
      'naïve façade – Łódź — Příliš žluťoučký kůň',
      'Tiếng Việt: ĐÃ, NHÂN, Ấ, ề',
      'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
      'áéíóú ÁÉÍÓÚ ÁáÉéÍíÓóÚú',
      '🎄 👩‍💻 ☕️ → ↣ ※ ✅',
      'cafe\u0301 (decomposed), re\u0301sume\u0301',
    ])
      expect(repaired(text)).toBe(text)
  })
})

describe('damaged text of these languages comes back', () => {
  const texts = [
    'Le café où l’été fût « très » cher, à Noël… Ça coûte 3\u00a0€, n’est-ce pas ?',
    '¿Qué tal, señor? ¡Cómo no! La charla de Íñigo Núñez sobre «métricas».',
    'Größe, Übung, Ärger: „Schöne Grüße“ – ‚Füße‘ – aß',
    'Příliš žluťoučký kůň úpěl ďábelské ódy. Říkal, že šel až na ČVUT.',
    'São João não é NÃO; ações, irmã, àquela',
    'Zażółć gęślą jaźń, Łódź',
    'Îți mulțumesc, bună dimineața, învăță',
    'Tiếng Việt rất đẹp, cảm ơn bạn',
    'Привет, как дела? Это доклад о «надёжности».',
    'Καλημέρα κόσμε, τι κάνεις;',
    'SREに興味があって、お邪魔してきました！「画像」',
    '这是我的推荐清单，《演讲》来自 Google。',
    'it’s “great” — really… 3 × 4 = 12 → 50 % • ½ ☕ 🎄 👩‍💻 ✅ \u200bzero\u200f',
  ]
  for (const [page, damage] of Object.entries(pages)) {
    test(`wholly, from ${page}`, () => {
      for (const text of texts) expect(repaired(damage(text))).toBe(text)
    })
    test(`a line of them among the others, from ${page}`, () => {
      for (const text of texts) {
        const around = texts.join('\n')
        expect(repaired(`${around}\n${damage(text)}\n${around}`)).toBe(`${around}\n${text}\n${around}`)
      }
    })
    test(`twice, from ${page}`, () => {
      for (const text of texts) expect(repaired(damage(damage(text))), damage(text)).toBe(text)
    })
  }

  test('and whatever the text, nothing is thrown', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => typeof repaired(text) === 'string'))
    for (const damage of Object.values(pages))
      fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => typeof repaired(damage(text)) === 'string'))
  })
})

const recaps = join(import.meta.dirname, '../../../../shared/recaps')
const files = existsSync(recaps) ? readdirSync(recaps).filter(name => /\.(md|markdown|mdx)$/.test(name)) : []

describe.skipIf(files.length === 0)('public recaps (skipped where ../shared/recaps is not there)', () => {
  const texts = files.map(file => ({ file, text: clean(new Uint8Array(readFileSync(join(recaps, file)))) }))

  test('are left as they are while they are clean', () => {
    for (const { file, text } of texts) {
      const pieces = new Set([text, ...text.split('\n'), ...text.split(/[ \t\n]+/)])
      expect(
        [...pieces].filter(piece => piece.trim() && repaired(piece) !== piece),
        file,
      ).toEqual([])
    }
  })

  test('come back from every damage', () => {
    const foreign = texts.filter(({ text }) => /[^\x00-\x7f]/.test(text))
    const left: string[] = []
    const rows = Object.entries(extents).map(([extent, apply]) => {
      const cells = Object.entries(pages).map(([page, damage]) => {
        const equal = foreign.filter(({ file, text }) => {
          const broken = apply(text, damage)
          const back = repaired(broken)
          if (back !== text) {
            const [a, b, c] = [back, text, broken].map(whole => whole.split('\n'))
            const at = a?.findIndex((line, index) => line !== b?.[index]) ?? 0
            left.push(`${page}, ${extent}, ${file}:${at + 1}\n  ${a?.[at]}\n  ${b?.[at]}\n  ${c?.[at]}`)
          }
          return back === text
        })
        return `${equal.length}/${foreign.length}`.padStart(14)
      })
      return `${extent.padEnd(34)}${cells.join('')}`
    })
    console.log(
      [
        ''.padEnd(34) +
          Object.keys(pages)
            .map(page => page.padStart(14))
            .join(''),
        ...rows,
      ].join('\n'),
    )
    expect(left).toEqual([])
  })
})
