// The verbs by which a sentence says that whom it names gave a talk, in the languages of recaps at hand; for building patterns with
// the `u` flag.

const english =
  'gave|gives|present(?:ed|s)|talk(?:ed|s)|spoke|speaks|show(?:ed|s)|explain(?:ed|s)|led|ran\\s+the|taught|held|opened|walked|' +
  'delivered|demonstrate[ds]|argue[ds]|describe[ds]|introduce[ds]|discuss(?:ed|es)|outline[ds]|covered|explored'
const german =
  'zeigten?|zeigt|zeigen|berichtet(?:en?)?|berichten|stellt(?:en?)?|stellen|erklärt(?:en?)?|erklären|gibt|gab(?:en)?|geben|' +
  'demonstriert(?:en?)?|demonstrieren|spricht|sprach(?:en)?|sprechen|erläutert(?:en?)?|erläutern|hielt(?:en)?|präsentiert(?:en?)?|' +
  'präsentieren|erzählt(?:en?)?|erzählen'
const french =
  '(?:nous\\s+)?(?:présente(?:nt)?|explique(?:nt)?|montre(?:nt)?|parle(?:nt)?|raconte(?:nt)?)|' +
  '(?:nous\\s+)?(?:a|ont)\\s+(?:présenté|expliqué|montré|parlé|raconté|animé|donné)'
const spanish =
  '(?:nos\\s+)?(?:present(?:a|an|ó|aron)|explic(?:a|an|ó|aron)|mostr(?:ó|aron)|habl(?:a|an|ó|aron)|cont(?:ó|aron)|cuentan?)'
const czech = 'mluvil[aiy]?|ukázal[aiy]?|představil[aiy]?|povídal[aiy]?|popsal[aiy]?|vyprávěl[aiy]?|přednášel[aiy]?'

/** `gave`, `berichtete`, `a présenté`. */
export const tells = `(?:${[english, german, french, spanish, czech].join('|')})(?!\\p{L})`
