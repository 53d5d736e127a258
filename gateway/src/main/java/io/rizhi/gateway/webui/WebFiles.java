package io.rizhi.gateway.webui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All built files by address, and which document answers an address that is no file. */
final class WebFiles {

    private static final String ROOT = "META-INF/resources/";
    private static final String MEMBER_PAGE = "index.html";
    private static final String CONSOLE_PAGE = "console/index.html";

    private final Map<String, WebFile> files;

    private WebFiles(Map<String, WebFile> files) {
        this.files = files;
    }

    /** Reads the files that the web module packed. Without that module there are none. */
    static WebFiles fromClassPath() {
        Map<String, byte[]> bytes = new HashMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.*")) {
                String url = file.getURL().toString();
                String path = url.substring(url.lastIndexOf(ROOT) + ROOT.length());
                bytes.put(path, file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the built pages cannot be read", e);
        }
        return of(bytes);
    }

    /** From bytes by path; {@code x.br} and {@code x.gz} are forms of {@code x} where {@code x} is there. */
    static WebFiles of(Map<String, byte[]> bytes) {
        Map<String, WebFile> files = new HashMap<>();
        bytes.forEach((path, plain) -> {
            if (!isCompressedForm(path, bytes)) {
                files.put(path, WebFile.of(path, plain, bytes.get(path + ".br"), bytes.get(path + ".gz")));
            }
        });
        return new WebFiles(files);
    }

    /**
     * The file for an address: itself, or the document of the application that the address lies in, so that a deep link opens
     * the application. A missing file (its last part has a dot) is missing.
     */
    Optional<WebFile> find(String address) {
        String path = address.startsWith("/") ? address.substring(1) : address;
        @Nullable WebFile file = files.get(path);
        if (file != null) {
            return Optional.of(file);
        }
        if (path.substring(path.lastIndexOf('/') + 1).contains(".")) {
            return Optional.empty();
        }
        String page = path.equals("console") || path.startsWith("console/") ? CONSOLE_PAGE : MEMBER_PAGE;
        return Optional.ofNullable(files.get(page));
    }

    private static boolean isCompressedForm(String path, Map<String, byte[]> all) {
        return (path.endsWith(".br") || path.endsWith(".gz")) && all.containsKey(path.substring(0, path.length() - 3));
    }
}
