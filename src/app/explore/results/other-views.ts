// The views that load together: what they share with the rest then stands in no parts of its own.
import '../../../styles/for-views.css'

export { ByTool } from './ByTool.tsx'
export { Table } from './Table.tsx'
