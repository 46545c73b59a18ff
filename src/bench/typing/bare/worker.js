// What was typed in; ten lines that hold it out.
postMessage({ type: 'loaded' })
onmessage = ({ data }) => postMessage({ type: 'result', lines: Array.from({ length: 10 }, (_, line) => `${line}: ${data}`) })
