import { byNamespace } from '@rizhi/shared/lib/i18n';
import question from '@rizhi/shared/question/messages.en.json';

const files = import.meta.glob<object>('../features/{attempt,certificate,reading,review}/messages.en.json', {
  eager: true,
  import: 'default',
});

export default byNamespace(files, { question });
