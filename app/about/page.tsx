import { AboutPage } from '@/components/site/about-page'
import { catalogue, metadataOf } from '../catalogue'

export const generateMetadata = () => metadataOf(catalogue().aboutPage())

export default function Page() {
  return <AboutPage page={catalogue().aboutPage()} />
}
