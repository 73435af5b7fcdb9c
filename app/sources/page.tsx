import { SourceListPage } from '@/components/source/source-list-page'
import { catalogue, found, metadataOf } from '../catalogue'

export const generateMetadata = () => metadataOf(catalogue().listPage('sources', 1))

export default function Page() {
  return <SourceListPage page={found(catalogue().listPage('sources', 1))} />
}
