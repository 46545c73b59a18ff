// So that everything compiles whether the peer is installed or not: whoever asks for it says what they use of it.
declare module 'flexsearch' {
  const all: unknown
  export default all
}
