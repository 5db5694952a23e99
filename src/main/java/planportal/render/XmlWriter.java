package planportal.render;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML as text. It wraps an {@link XMLStreamWriter}, whose exceptions cannot occur in memory.
 */
public final class XmlWriter {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    public XmlWriter() {
        try {
            // The JDK's own implementation, whichever others are on the class path.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the XML declaration of a file in UTF-8. */
    public XmlWriter declaration() {
        return write(() -> xml.writeStartDocument("UTF-8", "1.0")).line();
    }

    /** Opens an element; {@link #end} closes it. */
    public XmlWriter start(String element) {
        return write(() -> xml.writeStartElement(element));
    }

    /** Writes an element without content, which needs no {@link #end}. */
    public XmlWriter empty(String element) {
        return write(() -> xml.writeEmptyElement(element));
    }

    /** Writes the namespace of the element just opened and of those within it. */
    public XmlWriter namespace(String uri) {
        return write(() -> xml.writeDefaultNamespace(uri));
    }

    /** Writes a namespace with the prefix that names of its elements have. */
    public XmlWriter namespace(String prefix, String uri) {
        return write(() -> xml.writeNamespace(prefix, uri));
    }

    /** Writes an attribute of the element just opened. */
    public XmlWriter attribute(String name, Object value) {
        return write(() -> xml.writeAttribute(name, value.toString()));
    }

    public XmlWriter text(String content) {
        return write(() -> xml.writeCharacters(content));
    }

    public XmlWriter end() {
        return write(xml::writeEndElement);
    }

    /** Writes an element that contains only text. */
    public XmlWriter element(String name, String content) {
        return start(name).text(content).end();
    }

    /** Starts a new line. */
    public XmlWriter line() {
        return text("\n");
    }

    /** Returns all that has been written. */
    @Override
    public String toString() {
        write(xml::flush);
        return text.toString();
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlWriter write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }
}
