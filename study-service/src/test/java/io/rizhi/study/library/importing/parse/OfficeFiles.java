package io.rizhi.study.library.importing.parse;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Office documents made by another program than the one under test. */
final class OfficeFiles {

    private OfficeFiles() {}

    static byte[] docx(Consumer<XWPFDocument> content) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            content.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XWPFParagraph paragraph(XWPFDocument document, String text) {
        var paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    static void fakeHeading(XWPFDocument document, String text, String font, int size, boolean isCentred) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(isCentred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        var run = paragraph.createRun();
        run.setText(text);
        run.setBold(true);
        run.setFontSize(size);
        run.setFontFamily(font, org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange.eastAsia);
    }

    /** A numbering of two levels, for example 一、 and （一）. */
    static BigInteger numbering(XWPFDocument document, String format, String first, String second) {
        var abstractNum = CTAbstractNum.Factory.newInstance();
        abstractNum.setAbstractNumId(BigInteger.ZERO);
        for (int i = 0; i < 2; i++) {
            var level = abstractNum.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(format));
            level.addNewLvlText().setVal(i == 0 ? first : second);
        }
        var numbering = document.createNumbering();
        var id = numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(abstractNum));
        return numbering.addNum(id);
    }

    static byte[] png(int width, int height) {
        try (var bytes = new ByteArrayOutputStream()) {
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(1, 1, Color.RED.getRGB());
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void picture(XWPFDocument document, byte[] png) {
        try {
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            XWPFDocument.PICTURE_TYPE_PNG,
                            "p.png",
                            Units.toEMU(40),
                            Units.toEMU(40));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The archive with some parts replaced or added. */
    static byte[] with(byte[] docx, Map<String, byte[]> changes) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.putAll(changes);
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text part with its XML changed. */
    static byte[] withBody(byte[] docx, java.util.function.UnaryOperator<String> change) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    return with(docx, Map.of(entry.getName(), change.apply(xml).getBytes(StandardCharsets.UTF_8)));
                }
            }
            throw new IllegalStateException("no text part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encrypted(byte[] docx) {
        try (var files = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var output = encryptor.getDataStream(files)) {
                output.write(docx);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
