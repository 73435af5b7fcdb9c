import { SearchPage } from '@/components/search/search-page'
import { catalogue, metadataOf } from '../catalogue'

export const generateMetadata = () => metadataOf(catalogue().searchPage())

export default function Page() {
  return <SearchPage page={catalogue().searchPage()} />
}
