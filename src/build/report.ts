// What the steps and the site say of a compilation, gathered from report/.
export { countBySeverity, reportDiagnostics } from './report/diagnostics.ts'
export { lookOf } from './report/look.ts'
export { totals } from './report/totals.ts'
export { plural } from './report/words.ts'
