package org.fairevaloir.attachments.cleaning.office;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.events.StartElement;
import org.fairevaloir.attachments.cleaning.Allowance;

/** The links of one part of a Word document to its other parts. Those that lead out of the file are not read. */
record Links(Map<String, Link> byId) {
    static final String VOCABULARY = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String STRICT_VOCABULARY = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    /** What kind of part is linked, and its name in the ZIP. */
    record Link(String kind, String target) {}

    /** Those of a part; of the whole document when its name is empty. */
    static Links of(Parts parts, String part, Allowance allowance) {
        Map<String, Link> links = new LinkedHashMap<>();
        if (parts.has(tableOf(part))) {
            for (StartElement element : SafeXml.elements(parts.the(tableOf(part)), allowance)) {
                String id = SafeXml.attribute(element, "Id");
                Optional<Link> link = link(element, part);
                if (link.isPresent() && ID.matcher(id).matches()) {
                    links.put(id, link.get());
                }
            }
        }
        return new Links(links);
    }

    List<Link> internal() {
        return new ArrayList<>(byId.values());
    }

    private static Optional<Link> link(StartElement element, String part) {
        String type = SafeXml.attribute(element, "Type");
        int slash = type.lastIndexOf('/');
        boolean known = slash > 0
                && (type.substring(0, slash).equals(VOCABULARY)
                        || type.substring(0, slash).equals(STRICT_VOCABULARY));
        if (!known
                || !SafeXml.attribute(element, "TargetMode")
                        .replace("Internal", "")
                        .isEmpty()) {
            return Optional.empty();
        }
        try {
            URI target = URI.create("/" + part)
                    .resolve(SafeXml.attribute(element, "Target"))
                    .normalize();
            boolean inside = target.getScheme() == null && target.getAuthority() == null && target.getPath() != null;
            return inside && target.getPath().startsWith("/")
                    ? Optional.of(
                            new Link(type.substring(slash + 1), target.getPath().substring(1)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where the links of a part are written. */
    static String tableOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    static String written(Map<String, Link> links) {
        StringBuilder table = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        links.forEach((id, link) -> table.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"/%s\"/>"
                .formatted(id, VOCABULARY, link.kind(), link.target())));
        return table.append("</Relationships>").toString();
    }
}
