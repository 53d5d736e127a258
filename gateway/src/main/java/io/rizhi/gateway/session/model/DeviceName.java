package io.rizhi.gateway.session.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A short, readable name of a browser, for the list of a person's own devices. It decides nothing. */
public final class DeviceName {

    private static final int LONGEST_AGENT = 512;

    /** In order: the first mark found wins, because browsers also carry the names of others. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("MicroMessenger/", "WeChat"),
            new Mark("DingTalk", "DingTalk"),
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"),
            new Mark("curl/", "curl"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("OpenHarmony", "HarmonyOS"),
            new Mark("HarmonyOS", "HarmonyOS"),
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Windows", "Windows"),
            new Mark("Mac OS X", "macOS"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Linux", "Linux"));

    private DeviceName() {}

    private record Mark(String text, String name) {}

    /** For example {@code Firefox · Windows}; a dash when the browser says nothing. */
    public static String of(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return "–";
        }
        String agent = userAgent.length() > LONGEST_AGENT ? userAgent.substring(0, LONGEST_AGENT) : userAgent;
        @Nullable String browser = first(BROWSERS, agent);
        @Nullable String system = first(SYSTEMS, agent);
        if (browser == null) {
            return system == null ? "–" : system;
        }
        return system == null ? browser : browser + " · " + system;
    }

    private static @Nullable String first(List<Mark> marks, String agent) {
        for (Mark mark : marks) {
            if (agent.contains(mark.text())) {
                return mark.name();
            }
        }
        return null;
    }
}
