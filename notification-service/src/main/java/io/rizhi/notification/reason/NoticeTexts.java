package io.rizhi.notification.reason;

import io.rizhi.notification.reason.model.Reason;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a notice. Texts live in {@code notices/notices_<language>.properties} under {@code <reason>.title} and
 * {@code <reason>.body}, with named places such as <code>{planTitle}</code>. Arguments are inserted as they are: the
 * reader of the result escapes for its own medium.
 */
public final class NoticeTexts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String title(Reason reason, String language, Map<String, String> arguments) {
        return text(reason.code() + ".title", language, arguments);
    }

    public String body(Reason reason, String language, Map<String, String> arguments) {
        return text(reason.code() + ".body", language, arguments);
    }

    /** The name of a reason in a list of preferences. */
    public String name(Reason reason, String language) {
        return text(reason.code() + ".name", language, Map.of());
    }

    /** Any other text of this service, by its whole key. */
    public String text(String key, String language, Map<String, String> arguments) {
        String template = bundle(language).getString(key);
        Matcher place = PLACE.matcher(template);
        return place.replaceAll(found -> Matcher.quoteReplacement(arguments.getOrDefault(found.group(1), "")));
    }

    private static ResourceBundle bundle(String language) {
        Locale locale = language.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return ResourceBundle.getBundle("notices/notices", locale, NO_FALLBACK);
    }
}
