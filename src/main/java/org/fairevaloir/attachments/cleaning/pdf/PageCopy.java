package org.fairevaloir.attachments.cleaning.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** One page of the new document: its drawing instructions, and what they use. */
final class PageCopy {
    /** Inherited or not, these say how large a page is and which side is up. */
    private static final List<COSName> LOOKS =
            List.of(COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE, COSName.getPDFName("UserUnit"), COSName.GROUP);

    private final PageLeaf leaf;
    private final Copies copies;

    PageCopy(PageLeaf leaf, Copies copies) {
        this.leaf = leaf;
        this.copies = copies;
    }

    COSDictionary page() throws IOException {
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        for (COSName key : LOOKS) {
            page.setItem(key, copies.of(leaf.of(key)));
        }
        // A page's own table, because notes are drawn with names of their own; it is not shared with other pages.
        COSDictionary resources = new COSDictionary(copies.resources(leaf.of(COSName.RESOURCES)));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(bytes("q\n"));
        content.writeBytes(
                new Drawing(copies.allowance()).kept(content(leaf.page().getDictionaryObject(COSName.CONTENTS))));
        content.writeBytes(bytes("Q\n"));
        content.writeBytes(bytes(notes(resources)));
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(COSName.CONTENTS, copies.streams().packed(content.toByteArray(), new COSDictionary()));
        return page;
    }

    private byte[] content(@Nullable COSBase contents) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (contents instanceof COSStream stream) {
            all.writeBytes(copies.streams().unpacked(stream));
        } else if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.getObject(i) instanceof COSStream stream) {
                    all.writeBytes(copies.streams().unpacked(stream));
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }

    /** Draws visible notes and fields onto the page; adds what they draw to the page's table. */
    private String notes(COSDictionary resources) throws IOException {
        StringBuilder drawn = new StringBuilder();
        COSDictionary forms = resources.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary shared
                ? new COSDictionary(shared)
                : new COSDictionary();
        if (leaf.page().getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
            for (int i = 0; i < annotations.size(); i++) {
                Note note = Note.of(annotations.getObject(i));
                if (note != null && copies.of(note.form()) instanceof COSStream form) {
                    String name = "Note" + i;
                    forms.setItem(COSName.getPDFName(name), form);
                    drawn.append(note.drawnAs(name));
                }
            }
        }
        resources.setItem(COSName.XOBJECT, forms);
        return drawn.toString();
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
