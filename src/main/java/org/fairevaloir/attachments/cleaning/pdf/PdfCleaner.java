package org.fairevaloir.attachments.cleaning.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.fairevaloir.attachments.cleaning.Allowance;
import org.fairevaloir.attachments.cleaning.BoundedBytes;
import org.fairevaloir.attachments.cleaning.Refusal;
import org.fairevaloir.shared.Problems;

/**
 * Writes a PDF anew: its pages as they look, with notes drawn on them and fields filled in, and nothing else. Gone are
 * who wrote it when and with what, former revisions, embedded files, scripts, links and actions, bookmarks, pop-up
 * notes, layers' names, the structure tree, and the profile and camera data of its pictures.
 */
public final class PdfCleaner {
    private final Allowance allowance;

    public PdfCleaner(Allowance allowance) {
        this.allowance = allowance;
    }

    /**
     * The cleaned document.
     *
     * @throws Problems when it is encrypted, broken, has no page or too many, or unpacks to too much
     */
    public byte[] clean(byte[] file) {
        try (PatientSource source = new PatientSource(file, allowance);
                PDDocument old = new GuardedParser(source, allowance).parse()) {
            if (old.isEncrypted()) {
                throw Refusal.encrypted();
            }
            return written(old);
        } catch (InvalidPasswordException e) {
            throw Refusal.encrypted();
        } catch (IOException e) {
            throw Refusal.broken();
        }
    }

    private byte[] written(PDDocument old) throws IOException {
        List<PageLeaf> leaves = PageLeaf.of(old.getDocumentCatalog().getCOSObject(), allowance);
        Copies copies = new Copies(allowance);
        try (PDDocument fresh = new PDDocument()) {
            for (PageLeaf leaf : leaves) {
                fresh.addPage(new PDPage(new PageCopy(leaf, copies).page()));
            }
            fresh.setVersion(1.7f);
            // Neither the hour nor anything of the old file goes into the new identifier.
            fresh.setDocumentId(0L);
            BoundedBytes bytes = new BoundedBytes(allowance);
            fresh.save(bytes);
            return bytes.toByteArray();
        }
    }
}
