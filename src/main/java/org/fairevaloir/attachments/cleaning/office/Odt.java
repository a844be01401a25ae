package org.fairevaloir.attachments.cleaning.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.fairevaloir.attachments.cleaning.Allowance;
import org.fairevaloir.attachments.cleaning.CleanedFile;
import org.fairevaloir.attachments.cleaning.FileKind;
import org.fairevaloir.attachments.cleaning.Refusal;

/** An OpenDocument text: its contents, its styles and its pictures; none of the other parts. */
final class Odt {
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String MANIFEST_ENTRY =
            " <manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>%n";

    private final Parts parts;
    private final Allowance allowance;
    private final Pictures pictures;

    Odt(Parts parts, Allowance allowance) {
        this.parts = parts;
        this.allowance = allowance;
        this.pictures = new Pictures(parts, "Pictures/", allowance);
    }

    static boolean is(Parts parts) {
        return parts.has("mimetype")
                && new String(parts.the("mimetype"), StandardCharsets.US_ASCII)
                        .strip()
                        .equals(FileKind.ODT.contentType());
    }

    CleanedFile cleaned() throws IOException {
        if (parts.has(MANIFEST)
                && SafeXml.elements(parts.the(MANIFEST), allowance).stream()
                        .anyMatch(element -> element.getName().getLocalPart().equals("encryption-data"))) {
            throw Refusal.encrypted();
        }
        XmlFilter filter = new XmlFilter(new OdtWords(pictures), allowance);
        byte[] content = filter.filtered(parts.the("content.xml"));
        byte[] styles = parts.has("styles.xml") ? filter.filtered(parts.the("styles.xml")) : new byte[0];
        NewZip zip = new NewZip(allowance);
        zip.addPlain("mimetype", FileKind.ODT.contentType());
        zip.add("content.xml", content);
        if (styles.length > 0) {
            zip.add("styles.xml", styles);
        }
        for (Map.Entry<String, byte[]> picture : pictures.cleaned().entrySet()) {
            zip.add(picture.getKey(), picture.getValue());
        }
        zip.add(MANIFEST, manifest(styles.length > 0 ? "styles.xml" : ""));
        return new CleanedFile(FileKind.ODT, zip.bytes(), pictures.blanked());
    }

    private String manifest(String styles) {
        StringBuilder manifest = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                + " manifest:version=\"1.3\">\n");
        manifest.append(MANIFEST_ENTRY.formatted("/", FileKind.ODT.contentType()));
        manifest.append(MANIFEST_ENTRY.formatted("content.xml", "text/xml"));
        if (!styles.isEmpty()) {
            manifest.append(MANIFEST_ENTRY.formatted(styles, "text/xml"));
        }
        pictures.cleaned()
                .keySet()
                .forEach(name -> manifest.append(
                        MANIFEST_ENTRY.formatted(name, name.endsWith(".png") ? "image/png" : "image/jpeg")));
        return manifest.append("</manifest:manifest>\n").toString();
    }
}
