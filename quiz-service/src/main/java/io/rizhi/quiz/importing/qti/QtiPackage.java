package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.model.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A package while it is written: files and the manifest that lists them. */
final class QtiPackage {
    private static final String FOLDER = "items/";

    private final boolean isThree;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final ItemXml manifest = new ItemXml(false);
    private final MaterialSections sections = new MaterialSections();
    private final Set<Picture> picturesInSections = new LinkedHashSet<>();
    private final List<String> itemsInSections = new ArrayList<>();

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
        open(idOf(name), isThree ? "imsqti_item_xmlv3p0" : "imsqti_item_xmlv2p1", name, xml, pictures);
        if (stimulus != null) {
            manifest.empty("dependency", "identifierref", "s-" + stimulus.file());
        }
        manifest.close("resource");
    }

    void stimulus(Stimulus stimulus, byte[] xml, List<Picture> pictures) {
        open("s-" + stimulus.file(), "imsqti_stimulus_xmlv3p0", stimulus.file(), xml, pictures);
        manifest.close("resource");
    }

    /** The text of a material in a package without stimuli. */
    void section(Content text, int number, List<String> items, List<Picture> pictures) {
        sections.add(text, number, items);
        itemsInSections.addAll(items);
        picturesInSections.addAll(pictures);
    }

    private static String idOf(String file) {
        return "r-" + file;
    }

    private void open(String id, String type, String name, byte[] xml, Collection<Picture> pictures) {
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
        if (!sections.isEmpty()) {
            open(
                    MaterialSections.RESOURCE,
                    "imsqti_test_xmlv2p1",
                    MaterialSections.FILE,
                    sections.bytes(),
                    picturesInSections);
            itemsInSections.forEach(item -> manifest.empty("dependency", "identifierref", idOf(item)));
            manifest.close("resource");
        }
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
