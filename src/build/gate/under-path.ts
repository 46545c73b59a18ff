// The site a second time, with a host of its own, for the journeys that are made under a path, beside another's app on the same origin.

export const underPath = {
  folder: 'node_modules/.cache/hallway/under-path',
  base: '/repo/',
  host: 'https://hallway.example',
} as const
