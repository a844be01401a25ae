package org.fairevaloir.attachments.cleaning.office;

import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.jspecify.annotations.Nullable;

/** What the words of one document format mean for a filter. */
interface Words {
    /** The element goes, with all that is in it. */
    boolean drops(StartElement element);

    /** The element goes, and what is in it stays: a link leaves its text. */
    boolean unwraps(StartElement element);

    /** What the attribute says from now on; nothing when it goes. */
    @Nullable
    String value(StartElement element, Attribute attribute);
}
