package org.fairevaloir.imports;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Authority;
import org.fairevaloir.imports.template.CaseTemplate;
import org.fairevaloir.imports.template.CaseTemplate.Option;
import org.fairevaloir.shared.Texts;
import org.fairevaloir.spreadsheets.SheetFormat;

/** A member takes the empty table of cases, with its columns explained and the codes of today. */
@UseCase
@Requires(Permission.IMPORT_CASES)
public class MakeTemplate {
    @Inject
    CodeLists lists;

    /** What can be taken. */
    public enum TemplatePart {
        /** The table to fill in. */
        TABLE,
        /** The codes by themselves, for those who fill in a CSV file. */
        CODES
    }

    /** @param format of the table; the codes are a CSV file whatever it says */
    public TemplateFile make(TemplatePart part, SheetFormat format, Locale language) {
        SheetFormat written = part == TemplatePart.CODES ? SheetFormat.CSV : format;
        CaseTemplate template = new CaseTemplate(list -> options(list, language), language);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            if (part == TemplatePart.CODES) {
                template.writeCodes(content);
            } else {
                template.write(content, written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be written", e);
        }
        String name =
                Texts.in(language, part == TemplatePart.CODES ? "imports.template.codesFile" : "imports.template.file");
        String ending = written.name().toLowerCase(Locale.ROOT);
        return new TemplateFile(name + "." + ending, written.mediaType(), content.toByteArray());
    }

    private List<Option> options(String list, Locale language) {
        if (list.equals(Authority.LIST)) {
            return lists.authorities(null).stream()
                    .map(authority -> new Option(authority.code(), authority.name(), ""))
                    .toList();
        }
        return lists.choices(list).stream()
                .map(code -> new Option(code.code(), code.label(language), code.help(language)))
                .toList();
    }
}
