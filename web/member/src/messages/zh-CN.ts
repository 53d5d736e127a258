import { byNamespace } from '@rizhi/shared/lib/i18n';
import shared from '@rizhi/shared/messages.zh-CN.json';

const files = import.meta.glob<object>(
  ['../**/messages.zh-CN.json', '!../features/{attempt,certificate,reading,review}/messages.zh-CN.json'],
  { eager: true, import: 'default' },
);

export default byNamespace(files, { shared });
