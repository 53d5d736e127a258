package io.rizhi.quiz.importing.source;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The one place where XML is opened: a stream of events, no DTD, no entities, nothing from outside. */
public final class Xml {
    private static final int DEEPEST = 300;
    private static final int MOST_ATTRIBUTES = 500;
    private static final int MOST_NODES = 1_500_000;
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /** What a reader does with each element. */
    public interface Handler {
        /**
         * @param name local name
         */
        void start(String name, Attributes attributes);

        void end(String name);

        default void text(String text) {}
    }

    /** Attributes of the current element by local name. */
    public interface Attributes {
        @Nullable
        String get(String localName);

        default String get(String localName, String otherwise) {
            String value = get(localName);
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

    public static void read(byte[] xml, Handler handler) {
        walk(xml, new Walker() {
            @Override
            public void start(XMLStreamReader reader) {
                handler.start(reader.getLocalName(), name -> attribute(reader, name));
            }

            @Override
            public void end(XMLStreamReader reader) {
                handler.end(reader.getLocalName());
            }

            @Override
            public void text(XMLStreamReader reader) {
                handler.text(reader.getText());
            }
        });
    }

    /** The root element with everything in it. */
    public static Node tree(byte[] xml) {
        TreeBuilder builder = new TreeBuilder();
        walk(xml, builder);
        return builder.root();
    }

    private interface Walker {
        void start(XMLStreamReader reader);

        void end(XMLStreamReader reader);

        void text(XMLStreamReader reader);
    }

    private static final class TreeBuilder implements Walker {
        private final Deque<Node> open = new ArrayDeque<>();
        private @Nullable Node first;

        @Override
        public void start(XMLStreamReader reader) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            String namespace = reader.getNamespaceURI();
            Node node = new Node(
                    reader.getLocalName(),
                    namespace == null ? "" : namespace,
                    attributes,
                    new ArrayList<>(),
                    reader.getLocation().getLineNumber());
            Node parent = open.peek();
            if (parent != null) {
                parent.parts().add(node);
            } else if (first == null) {
                first = node;
            }
            open.push(node);
        }

        @Override
        public void end(XMLStreamReader reader) {
            open.pop();
        }

        @Override
        public void text(XMLStreamReader reader) {
            Node parent = open.peek();
            if (parent != null) {
                parent.parts().add(reader.getText());
            }
        }

        Node root() {
            if (first == null) {
                throw new RefusedFileException(Refusal.DAMAGED, "XML without an element");
            }
            return first;
        }
    }

    private static void walk(byte[] xml, Walker walker) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(XmlText.of(xml)));
            int depth = 0;
            int nodes = 0;
            while (reader.hasNext()) {
                depth += step(reader, walker);
                nodes++;
                if (depth > DEEPEST || nodes > MOST_NODES) {
                    throw new RefusedFileException(Refusal.UNSAFE, "nested too deep or too much");
                }
                RefusedFileException.stopWhenLate();
            }
            reader.close();
        } catch (XMLStreamException damaged) {
            throw new RefusedFileException(Refusal.DAMAGED, "XML cannot be read: " + damaged.getMessage());
        }
    }

    private static int step(XMLStreamReader reader, Walker walker) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
                    throw new RefusedFileException(Refusal.UNSAFE, "too many attributes");
                }
                walker.start(reader);
                return 1;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                walker.end(reader);
                return -1;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                walker.text(reader);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new RefusedFileException(Refusal.UNSAFE, "a document type or entity in XML");
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
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLReporter((message, type, related, location) -> {
            // What is wrong with a file is told to who sent it.
        });
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is read from outside");
        });
        return factory;
    }
}
