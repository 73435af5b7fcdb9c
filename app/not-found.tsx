import { NotFoundPage } from '@/components/site/not-found-page'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { catalogue } from './catalogue'

export const generateMetadata = () => ({ title: dictionaryOf(catalogue().site.language).notFoundTitle })

export default function NotFound() {
  return <NotFoundPage site={catalogue().site} />
}
