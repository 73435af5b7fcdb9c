import { HomePage } from '@/components/site/home-page'
import { catalogue, metadataOf } from './catalogue'

export const generateMetadata = () => metadataOf(catalogue().homePage())

export default function Page() {
  return <HomePage page={catalogue().homePage()} />
}
