package vn.sontay.training.assessment.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sontay.training.shared.sheet.SafeXml;

/** An element of XML with all that is in it. */
final class XmlNode {

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlNode(XMLStreamReader xml) {
        this.name = xml.getLocalName();
        this.line = xml.getLocation().getLineNumber();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    /**
     * @param xml at the beginning of the element; afterwards at its end
     * @throws XMLStreamException when it is broken, or holds more than any question that is meant well
     */
    static XmlNode read(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, 1, new int[1]);
    }

    /** @param count of elements that were read before, the one counter for all of them */
    private static XmlNode read(XMLStreamReader xml, int depth, int[] count) throws XMLStreamException {
        XmlNode node = new XmlNode(xml);
        if (depth > SafeXml.DEPTH || ++count[0] > SafeXml.ELEMENTS) {
            throw new XMLStreamException("nested too deeply, or too much", xml.getLocation());
        }
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> node.children.add(read(xml, depth + 1, count));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    node.text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("an entity of its own", xml.getLocation());
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return node;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    /** @return its own characters */
    String text() {
        return text.toString();
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    List<XmlNode> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    Optional<XmlNode> first(String child) {
        return children.stream().filter(each -> each.name.equals(child)).findFirst();
    }

    /** @return whether an element of that name, however deep, has elements in it where only characters should be */
    boolean hasElementsIn(String wanted) {
        return name.equals(wanted) && !children.isEmpty()
                || children.stream().anyMatch(child -> child.hasElementsIn(wanted));
    }

    /** @return the characters of the first such child; empty when there is none */
    String textOf(String child) {
        return first(child).map(each -> each.text().strip()).orElse("");
    }

    /** @return the characters in the element {@code text} of the first such child */
    String wrappedTextOf(String child) {
        return first(child).map(each -> each.textOf("text")).orElse("");
    }
}
