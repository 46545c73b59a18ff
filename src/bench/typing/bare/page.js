// What is typed goes to a worker, which sends ten lines back; they are the list.
const worker = new Worker('worker.js')
const list = document.querySelector('ul')
worker.onmessage = ({ data }) => {
  if (data.type === 'loaded') return
  list.replaceChildren(
    ...data.lines.map(line => {
      const item = document.createElement('li')
      item.textContent = line
      return item
    }),
  )
}
document.querySelector('input').addEventListener('input', ({ target }) => worker.postMessage(target.value))
