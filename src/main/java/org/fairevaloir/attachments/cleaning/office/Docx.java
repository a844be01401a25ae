package org.fairevaloir.attachments.cleaning.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fairevaloir.attachments.cleaning.Allowance;
import org.fairevaloir.attachments.cleaning.CleanedFile;
import org.fairevaloir.attachments.cleaning.FileKind;
import org.fairevaloir.attachments.cleaning.Refusal;

/**
 * A Word document: the main part, and what can be reached from it by links of the few kinds in {@link PartKind}. Each
 * part gets a name of our own and a table of links written anew; what is not reached is not copied.
 */
final class Docx {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN = "word/document.xml";

    private final Parts parts;
    private final Allowance allowance;
    private final Pictures pictures;
    private final Map<String, String> newNames = new LinkedHashMap<>();
    private final Map<String, PartKind> kinds = new LinkedHashMap<>();
    private final Deque<String> toWrite = new ArrayDeque<>();

    Docx(Parts parts, Allowance allowance) {
        this.parts = parts;
        this.allowance = allowance;
        this.pictures = new Pictures(parts, "word/media/", allowance);
    }

    static boolean is(Parts parts) {
        return parts.has(CONTENT_TYPES) && parts.has("_rels/.rels");
    }

    CleanedFile cleaned() throws IOException {
        String main = Links.of(parts, "", allowance).internal().stream()
                .filter(link -> link.kind().equals("officeDocument"))
                .map(Links.Link::target)
                .findFirst()
                .orElseThrow(Refusal::notAllowed);
        if (!typeOf(main).equals(PartKind.MAIN.contentType())) {
            throw Refusal.notAllowed();
        }
        NewZip zip = new NewZip(allowance);
        newNames.put(main, MAIN);
        kinds.put(MAIN, PartKind.MAIN);
        toWrite.add(main);
        while (!toWrite.isEmpty()) {
            write(toWrite.remove(), zip);
        }
        for (Map.Entry<String, byte[]> picture : pictures.cleaned().entrySet()) {
            zip.add(picture.getKey(), picture.getValue());
        }
        zip.add("_rels/.rels", Links.written(Map.of("rId1", new Links.Link("officeDocument", MAIN))));
        zip.add(CONTENT_TYPES, contentTypes());
        return new CleanedFile(FileKind.DOCX, zip.bytes(), pictures.blanked());
    }

    private void write(String oldName, NewZip zip) throws IOException {
        String newName = newNames.getOrDefault(oldName, MAIN);
        Map<String, Links.Link> kept = new LinkedHashMap<>();
        Links.of(parts, oldName, allowance)
                .byId()
                .forEach((id, link) ->
                        kept(link).ifPresent(target -> kept.put(id, new Links.Link(link.kind(), target))));
        zip.add(newName, new XmlFilter(new DocxWords(kept.keySet()), allowance).filtered(parts.the(oldName)));
        if (!kept.isEmpty()) {
            zip.add(Links.tableOf(newName), Links.written(kept));
        }
    }

    /** The new name of what a link leads to, if that is kept. */
    private Optional<String> kept(Links.Link link) {
        if (link.kind().equals("image")) {
            return pictures.renamed(link.target());
        }
        PartKind kind = PartKind.BY_LINK.get(link.kind());
        if (kind == null || !parts.has(link.target())) {
            return Optional.empty();
        }
        String known = newNames.get(link.target());
        if (known != null) {
            return Optional.of(known);
        }
        String fresh = "word/" + link.kind() + (kinds.size() + 1) + ".xml";
        newNames.put(link.target(), fresh);
        kinds.put(fresh, kind);
        toWrite.add(link.target());
        return Optional.of(fresh);
    }

    private String typeOf(String part) {
        return SafeXml.elements(parts.the(CONTENT_TYPES), allowance).stream()
                .filter(element -> SafeXml.attribute(element, "PartName").equals("/" + part))
                .map(element -> SafeXml.attribute(element, "ContentType"))
                .findFirst()
                .orElse("");
    }

    private String contentTypes() {
        StringBuilder types = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>");
        kinds.forEach((name, kind) ->
                types.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(name, kind.contentType())));
        return types.append("</Types>").toString();
    }
}
