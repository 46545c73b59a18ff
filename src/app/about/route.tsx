// The page about Hallway needs no more than the summaries.
export { AboutPage as Component } from './AboutPage.tsx'
