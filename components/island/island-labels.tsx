/** The words that islands of the page show, by their names in the dictionary. */
export function IslandLabels({ labels }: { labels: object }) {
  return <div hidden data-labels={JSON.stringify(labels)} />
}
