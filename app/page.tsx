import { HomePage } from '@/components/site/home-page'
import { catalogue } from './catalogue'

export default function Page() {
  return <HomePage page={catalogue().homePage()} />
}
