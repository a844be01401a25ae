package org.fairevaloir.attachments.cleaning.office;

import java.io.IOException;
import org.fairevaloir.attachments.cleaning.Allowance;
import org.fairevaloir.attachments.cleaning.CleanedFile;
import org.fairevaloir.attachments.cleaning.Refusal;
import org.fairevaloir.shared.Problems;

/** Tells an OpenDocument text from a Word document by the parts of the ZIP, and has it written anew. */
public final class OfficeCleaner {
    private final Allowance allowance;

    public OfficeCleaner(Allowance allowance) {
        this.allowance = allowance;
    }

    /** @throws Problems when it is neither, or encrypted, broken, made to deceive, or unpacks to too much */
    public CleanedFile clean(byte[] file) {
        Parts parts = Parts.of(file, allowance);
        try {
            if (Odt.is(parts)) {
                return new Odt(parts, allowance).cleaned();
            }
            if (Docx.is(parts)) {
                return new Docx(parts, allowance).cleaned();
            }
        } catch (IOException e) {
            throw Refusal.broken();
        }
        throw Refusal.notAllowed();
    }
}
