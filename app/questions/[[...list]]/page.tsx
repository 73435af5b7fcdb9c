import { QuestionListPage } from '@/components/list/question-list-page'
import { FolderReport } from '@/components/site/issue-report'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { catalogue, found, metadataOf } from '../../catalogue'
import { type ListProps, listsOf } from '../../list-route'
import { paramsOf } from '../../segment'

export const generateStaticParams = () => paramsOf('questions')

const model = listsOf('questions')

export const generateMetadata = async (props: ListProps) => metadataOf(await model(props))

export default async function Page(props: ListProps) {
  const page = found(await model(props))
  const report = catalogue().errorReport()
  return (
    <>
      {report !== undefined && <FolderReport report={report} dictionary={dictionaryOf(page.site.language)} />}
      <QuestionListPage page={page} />
    </>
  )
}
