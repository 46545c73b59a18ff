// The part of Citation.js that the tests read citations back with. The library ships no types.
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string)
    data: object[]
  }
  export const plugins: { input: { util: { clean(items: object[], guess: boolean): object[] } } }
}

declare module '@citation-js/plugin-bibtex' {}
