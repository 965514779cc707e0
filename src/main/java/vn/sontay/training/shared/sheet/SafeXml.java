package vn.sontay.training.shared.sheet;

import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that somebody sent: without a document type, without entities, nothing from elsewhere (SHE-3). */
public final class SafeXml {

    /** Deeper than any file that is meant well. */
    public static final int DEPTH = 40;

    /** More than any question that is meant well has. */
    public static final int ELEMENTS = 5_000;

    private SafeXml() {
    }

    public static XMLStreamReader reader(Reader text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing is read from elsewhere");
        });
        return factory.createXMLStreamReader(text);
    }
}
