// The mark of Hallway: a door that stands open. Decoration beside the name.
export const Door = () => (
  <svg
    viewBox="0 0 32 32"
    className="size-7"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.500"
  >
    <path d="M6 28V3.500h19V28M18 28h11" />
    <path className="fill-mark" strokeLinejoin="round" d="M6 3.500 17.500 8v22.500L6 28z" />
    <path d="M13.800 18v3" strokeWidth="2" />
  </svg>
)
