package org.fairevaloir.attachments.cleaning.office;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.fairevaloir.attachments.cleaning.Allowance;
import org.fairevaloir.attachments.cleaning.Refusal;
import org.fairevaloir.shared.Problems;

/** Reads XML that anybody may have written: no document type, no entity but the five, nothing fetched. */
final class SafeXml {
    private final XMLEventReader events;
    private final Allowance allowance;
    private int seen;

    SafeXml(byte[] part, Allowance allowance) {
        // The JDK's own, whatever the server brings along: what it does with entities is tested.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        this.allowance = allowance;
        try {
            events = factory.createXMLEventReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException e) {
            throw Refusal.broken();
        }
    }

    boolean hasNext() {
        return events.hasNext();
    }

    /** @throws Problems when it is no well-formed XML, or has a document type */
    XMLEvent next() {
        if (++seen % 1_024 == 0) {
            allowance.checkTime();
        }
        try {
            XMLEvent event = events.nextEvent();
            if (event.getEventType() == XMLStreamConstants.DTD
                    || event.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusal.dangerous();
            }
            return event;
        } catch (XMLStreamException e) {
            throw Refusal.broken();
        }
    }

    /** All elements of a small part: of tables that say what the other parts are. */
    static List<StartElement> elements(byte[] part, Allowance allowance) {
        List<StartElement> elements = new ArrayList<>();
        SafeXml xml = new SafeXml(part, allowance);
        while (xml.hasNext()) {
            XMLEvent event = xml.next();
            if (event.isStartElement()) {
                elements.add(event.asStartElement());
            }
        }
        return elements;
    }

    static String attribute(StartElement element, String name) {
        Attribute attribute = element.getAttributeByName(new QName(name));
        return attribute == null ? "" : attribute.getValue();
    }
}
