package org.fairevaloir.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.stream.Stream;
import org.fairevaloir.imports.MakeTemplate;
import org.fairevaloir.imports.MakeTemplate.TemplatePart;
import org.fairevaloir.imports.TemplateFile;
import org.fairevaloir.shared.Download;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.jspecify.annotations.Nullable;

/** The empty table of cases, as a file to be saved. */
@Named
@RequestScoped
public class TemplatePage {
    @Inject
    MakeTemplate makeTemplate;

    @Inject
    Language language;

    private @Nullable String format;
    private @Nullable String part;

    /** Sends the file and ends the request: there is nothing to draw. */
    public void send() throws IOException {
        SheetFormat wanted = Stream.of(SheetFormat.values())
                .filter(known -> known.name().equals(format))
                .findFirst()
                .orElseThrow(() -> new NotFound("template"));
        TemplatePart wantedPart = TemplatePart.CODES.name().equals(part) ? TemplatePart.CODES : TemplatePart.TABLE;
        TemplateFile file = makeTemplate.make(wantedPart, wanted, language.getLocale());
        Download.send(file.name(), file.contentType(), file.content());
    }

    public @Nullable String getFormat() {
        return format;
    }

    public void setFormat(@Nullable String format) {
        this.format = format;
    }

    public @Nullable String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part;
    }
}
