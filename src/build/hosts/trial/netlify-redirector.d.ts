// The part of it that is asked here: the package has no types.
declare module 'netlify-redirector' {
  type Request = {
    scheme: string
    host: string
    path: string
    query: string
    headers: Record<string, string>
    cookieValues: Record<string, string>
  }
  /** `force`: even where a file lies. */
  type Rule = { to: string; status: number; force: boolean }
  const redirector: {
    parsePlain: (rules: string, options: object) => Promise<{ match: (request: Request) => Rule | null | undefined }>
  }
  export default redirector
}
