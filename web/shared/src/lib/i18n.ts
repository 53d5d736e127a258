import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { appearance, changeAppearance, type Language } from './appearance';

type Messages = Record<string, object>;
/** Texts of the first screens, or those that the other pages need as well. */
export type MessagePart = 'first' | 'later';
export type MessageLoader = (language: Language, part: MessagePart) => Promise<Messages>;

let loadMessages: MessageLoader = async () => ({});
let isLaterWanted = false;
const loaded = new Set<string>();

/** The language of a tag such as "zh-Hans-CN" or "en-GB". */
export function languageOf(tag: string | null | undefined): Language {
  return (tag ?? 'zh').toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export function startLanguage(): Language {
  return appearance().language ?? languageOf(navigator.language);
}

async function loadPart(language: Language, part: MessagePart): Promise<void> {
  const name = `${language} ${part}`;
  if (loaded.has(name)) return;
  for (const [namespace, texts] of Object.entries(await loadMessages(language, part)))
    i18next.addResourceBundle(language, namespace, texts);
  loaded.add(name);
}

async function load(language: Language): Promise<void> {
  await Promise.all([loadPart(language, 'first'), isLaterWanted ? loadPart(language, 'later') : null]);
}

/** For pages whose texts do not come with the first screen: loads them now, and with every language from now on. */
export async function loadLaterTexts(): Promise<void> {
  isLaterWanted = true;
  await loadPart(i18next.language as Language, 'later');
}

/** Loads the one language that is needed and gets ready to render. */
export async function startI18n(
  loader: MessageLoader,
  language: Language = startLanguage(),
): Promise<typeof i18next> {
  loadMessages = loader;
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      fallbackLng: false,
      resources: {},
      interpolation: { escapeValue: false },
      returnEmptyString: false,
      react: { useSuspense: false },
    });
  }
  await changeLanguage(language, { isChoice: false });
  return i18next;
}

export async function changeLanguage(language: Language, { isChoice }: { isChoice: boolean }): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  if (isChoice) changeAppearance({ language });
}

/** Turns the files that a bundler found into one map by namespace: the folder that holds the file names it. */
export function byNamespace(files: Record<string, object>, others: Messages): Messages {
  const messages: Messages = { ...others };
  for (const [path, texts] of Object.entries(files)) {
    const folder = path.split('/').slice(-2, -1)[0];
    if (folder) messages[folder] = texts;
  }
  return messages;
}
