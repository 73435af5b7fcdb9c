import { read, slugs } from '../questions'

export default function Page() {
  return (
    <ul>
      {slugs().map((slug) => (
        <li key={slug}>
          <a href={`/questions/${slug}`}>{String(read(slug).data.title)}</a>
        </li>
      ))}
    </ul>
  )
}
