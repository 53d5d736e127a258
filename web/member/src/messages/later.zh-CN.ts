import { byNamespace } from '@rizhi/shared/lib/i18n';
import question from '@rizhi/shared/question/messages.zh-CN.json';

const files = import.meta.glob<object>(
  '../features/{attempt,certificate,reading,review}/messages.zh-CN.json',
  {
    eager: true,
    import: 'default',
  },
);

export default byNamespace(files, { question });
