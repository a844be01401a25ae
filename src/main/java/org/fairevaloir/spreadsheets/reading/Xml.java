package org.fairevaloir.spreadsheets.reading;

import static org.fairevaloir.spreadsheets.reading.Refusals.damaged;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fairevaloir.shared.Problems;

/** XML as fastexcel-reader reads it: by the same parser with the same settings, without any document type. */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static XMLStreamReader reader(InputStream part) {
        try {
            return FACTORY.createXMLStreamReader(part);
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** The next event, or the refusal of a file whose XML breaks off. */
    static int next(XMLStreamReader reader) {
        try {
            return reader.next();
        } catch (Problems e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /** A text is parsed when it is asked for: only then the parser notices what can't be in it. */
    static String text(XMLStreamReader reader) {
        try {
            return reader.getText();
        } catch (Problems e) {
            throw e;
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }
}
