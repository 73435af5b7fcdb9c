import { remark } from 'remark'
import html from 'remark-html'
import { read, slugs } from '../../../questions'

export const generateStaticParams = () => slugs().map((slug) => ({ slug }))

export default async function Page({ params }) {
  const { data, content } = read(decodeURIComponent((await params).slug))
  const answer = String(await remark().use(html).process(content))
  return (
    <main>
      <h1>{String(data.title)}</h1>
      <div dangerouslySetInnerHTML={{ __html: answer }} />
    </main>
  )
}
