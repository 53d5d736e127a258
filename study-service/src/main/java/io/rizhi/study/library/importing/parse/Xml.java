package io.rizhi.study.library.importing.parse;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The one place where XML is opened: a stream of events, no DTD, no entities, nothing from outside. */
final class Xml {

    private static final int DEEPEST = 500;
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /** What a reader does with each element. */
    interface Handler {

        /** @param name local name */
        void start(String name, Attributes attributes);

        void end(String name);

        default void text(String text) {}
    }

    /** Attributes of the current element by local name. */
    interface Attributes {

        @Nullable
        String get(String localName);

        default String get(String localName, String otherwise) {
            var value = get(localName);
            return value == null ? otherwise : value;
        }

        default int number(String localName, int otherwise) {
            try {
                return Integer.parseInt(get(localName, ""));
            } catch (NumberFormatException none) {
                return otherwise;
            }
        }
    }

    static void read(byte[] xml, Handler handler) {
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
            int depth = 0;
            while (reader.hasNext()) {
                depth += step(reader, handler);
                if (depth > DEEPEST || Thread.currentThread().isInterrupted()) {
                    throw new RefusedDocumentException(Refusal.ARCHIVE_BOMB, "nested too deep or too slow");
                }
            }
            reader.close();
        } catch (XMLStreamException damaged) {
            throw new RefusedDocumentException(Refusal.DAMAGED, "XML cannot be read");
        }
    }

    private static int step(XMLStreamReader reader, Handler handler) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                handler.start(reader.getLocalName(), name -> attribute(reader, name));
                return 1;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                handler.end(reader.getLocalName());
                return -1;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                handler.text(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new RefusedDocumentException(Refusal.ARCHIVE_BOMB, "a document type or entity in XML");
            default -> {
                return 0;
            }
        }
        return 0;
    }

    private static @Nullable String attribute(XMLStreamReader reader, String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is read from outside");
        });
        return factory;
    }
}
