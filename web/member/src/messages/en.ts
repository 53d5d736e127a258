import { byNamespace } from '@rizhi/shared/lib/i18n';
import shared from '@rizhi/shared/messages.en.json';

const files = import.meta.glob<object>(
  ['../**/messages.en.json', '!../features/{attempt,certificate,reading,review}/messages.en.json'],
  { eager: true, import: 'default' },
);

export default byNamespace(files, { shared });
