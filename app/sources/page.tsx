import { paths } from '@/lib/addresses/paths'
import { listMetadata } from '../list-metadata'
import { SourceListPage } from './source-list-page'

export const generateMetadata = () => listMetadata((dictionary) => dictionary.sources, paths.sources)

export default function Page() {
  return <SourceListPage page={1} />
}
