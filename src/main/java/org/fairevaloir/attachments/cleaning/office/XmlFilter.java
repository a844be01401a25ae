package org.fairevaloir.attachments.cleaning.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.fairevaloir.attachments.cleaning.Allowance;
import org.fairevaloir.attachments.cleaning.BoundedBytes;
import org.fairevaloir.attachments.cleaning.Refusal;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** Writes an XML part anew: elements, attributes and texts that the words of its format allow; no comments. */
final class XmlFilter {
    /** Tables in tables in frames, a hundred times more than anybody writes. */
    private static final int DEEPEST = 2_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final XMLEventFactory make = XMLEventFactory.newDefaultFactory();
    private final Words words;
    private final Allowance allowance;

    /** For each element around: the prefixes that it declared if it was unwrapped, none when it was written. */
    private final Deque<List<Namespace>> around = new ArrayDeque<>();

    /** How many prefixes there are in it, most often none. */
    private int declarations;

    private final Deque<Boolean> written = new ArrayDeque<>();

    XmlFilter(Words words, Allowance allowance) {
        this.words = words;
        this.allowance = allowance;
    }

    /** @throws Problems when it is no well-formed XML, or its outermost element is not allowed */
    byte[] filtered(byte[] part) {
        BoundedBytes out = new BoundedBytes(allowance);
        out.writeBytes(HEAD.getBytes(StandardCharsets.UTF_8));
        try {
            XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
            SafeXml xml = new SafeXml(part, allowance);
            boolean any = false;
            while (xml.hasNext()) {
                XMLEvent event = xml.next();
                if (event.isStartElement()) {
                    any |= start(event.asStartElement(), xml, writer);
                } else if (event.isEndElement()) {
                    declarations -= around.pop().size();
                    if (written.pop()) {
                        writer.add(event);
                    }
                } else if (event.isCharacters() && !written.isEmpty()) {
                    writer.add(event);
                }
            }
            writer.flush();
            if (!any) {
                throw Refusal.broken();
            }
        } catch (XMLStreamException e) {
            throw Refusal.broken();
        }
        return out.toByteArray();
    }

    private boolean start(StartElement element, SafeXml xml, XMLEventWriter writer) throws XMLStreamException {
        boolean outermost = written.isEmpty();
        if (written.size() > DEEPEST) {
            throw Refusal.tooMuchInside();
        }
        if (words.drops(element)) {
            if (outermost) {
                throw Refusal.broken();
            }
            skip(xml);
            return false;
        }
        boolean unwrapped = !outermost && words.unwraps(element);
        if (!unwrapped) {
            writer.add(make.createStartElement(element.getName(), attributes(element), namespaces(element)));
        }
        around.push(unwrapped ? listed(element.getNamespaces()) : List.of());
        declarations += around.element().size();
        written.push(!unwrapped);
        return !unwrapped;
    }

    private static void skip(SafeXml xml) {
        int depth = 1;
        while (depth > 0) {
            XMLEvent event = xml.next();
            depth += event.isStartElement() ? 1 : 0;
            depth -= event.isEndElement() ? 1 : 0;
        }
    }

    private Iterator<Attribute> attributes(StartElement element) {
        List<Attribute> kept = new ArrayList<>();
        element.getAttributes().forEachRemaining(attribute -> {
            @Nullable String value = words.value(element, attribute);
            if (value != null) {
                kept.add(make.createAttribute(attribute.getName(), value));
            }
        });
        return kept.iterator();
    }

    /** Its own prefixes, and those of the unwrapped elements around it, which nobody else declares any more. */
    private Iterator<Namespace> namespaces(StartElement element) {
        Map<String, Namespace> declared = new LinkedHashMap<>();
        if (declarations > 0) {
            around.descendingIterator()
                    .forEachRemaining(those -> those.forEach(one -> declared.put(one.getPrefix(), one)));
        }
        element.getNamespaces().forEachRemaining(one -> declared.put(one.getPrefix(), one));
        return declared.values().iterator();
    }

    private static List<Namespace> listed(Iterator<Namespace> namespaces) {
        List<Namespace> list = new ArrayList<>();
        namespaces.forEachRemaining(list::add);
        return list;
    }
}
