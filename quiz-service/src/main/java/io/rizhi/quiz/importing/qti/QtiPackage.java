package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.asset.model.Picture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A package while it is written: files and the manifest that lists them. */
final class QtiPackage {
    private static final String FOLDER = "items/";

    private final boolean isThree;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final ItemXml manifest = new ItemXml(false);
    private int resources;

    QtiPackage(boolean isThree) {
        this.isThree = isThree;
        manifest.open(
                        "manifest",
                        "xmlns",
                        isThree
                                ? "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"
                                : "http://www.imsglobal.org/xsd/imscp_v1p1",
                        "identifier",
                        "questions")
                .empty("organizations")
                .open("resources");
    }

    void item(String name, byte[] xml, List<Picture> pictures, @Nullable Stimulus stimulus) {
        resources++;
        open("r" + resources, isThree ? "imsqti_item_xmlv3p0" : "imsqti_item_xmlv2p1", name, xml, pictures);
        if (stimulus != null) {
            manifest.empty("dependency", "identifierref", "s-" + stimulus.file());
        }
        manifest.close("resource");
    }

    void stimulus(Stimulus stimulus, byte[] xml, List<Picture> pictures) {
        open("s-" + stimulus.file(), "imsqti_stimulus_xmlv3p0", stimulus.file(), xml, pictures);
        manifest.close("resource");
    }

    private void open(String id, String type, String name, byte[] xml, List<Picture> pictures) {
        String path = FOLDER + name;
        manifest.open("resource", "identifier", id, "type", type, "href", path).empty("file", "href", path);
        for (Picture picture : pictures) {
            String file = FOLDER + "media/" + picture.fileName();
            manifest.empty("file", "href", file);
            files.put(file, picture.bytes());
        }
        files.put(path, xml);
    }

    byte[] bytes() {
        files.put(
                "imsmanifest.xml", manifest.close("resources").close("manifest").bytes());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
