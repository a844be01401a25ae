package org.fairevaloir.imports.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.fairevaloir.cases.tables.CaseColumn;
import org.fairevaloir.cases.tables.CaseColumns;
import org.fairevaloir.cases.tables.CaseHeader;
import org.fairevaloir.codelists.ShippedCodes;
import org.fairevaloir.imports.template.CaseTemplate.Option;
import org.fairevaloir.shared.Language;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.fairevaloir.spreadsheets.reading.Limits;
import org.fairevaloir.spreadsheets.reading.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table that people fill in: its header is known again, its codes are all there, in their language. */
class CaseTemplateTest {
    private static final Pattern NUMBERED = Pattern.compile("&#x([0-9A-Fa-f]+);");

    @TempDir
    Path folder;

    private static CaseTemplate template(Locale language) {
        return new CaseTemplate(CaseTemplateTest::options, language);
    }

    private static List<Option> options(String list) {
        if (list.equals("authority")) {
            return List.of(new Option("PREF-75", "Préfecture de police", ""));
        }
        return ShippedCodes.all().stream()
                .filter(code -> code.list().equals(list))
                .map(code -> new Option(code.code(), code.labels().getOrDefault("fr", ""), ""))
                .toList();
    }

    /** All parts of a file as text: names of sheets, header, codes. */
    private String text(byte[] file) throws IOException {
        Path stored = Files.write(folder.resolve("file"), file);
        if (file[0] != 'P') {
            return Files.readString(stored);
        }
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(stored.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return NUMBERED.matcher(text).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    @ParameterizedTest
    @EnumSource
    void its_header_is_known_again_in_every_format_and_language(SheetFormat format) throws IOException {
        for (Locale language : Language.ALL) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            template(language).write(file, format);
            String text = text(file.toByteArray());

            assertThat(CaseColumns.all())
                    .allSatisfy(column ->
                            assertThat(text).contains(column.title(language).replace("&", "&amp;")));
            assertThat(text).doesNotContain("?tables.", "?imports.", "?cases.");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void its_other_sheets_explain_the_columns_and_list_the_codes(SheetFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        template(Locale.FRENCH).write(file, format);

        assertThat(text(file.toByteArray()))
                .contains("Colonnes", "exploitation_form", "R_INTERP", "Interprète", "PREF-75", "action_result", "oui");
    }

    @Test
    void in_xlsx_one_chooses_a_code_from_its_sheet() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        template(Locale.FRENCH).write(file, SheetFormat.XLSX);

        String text = text(file.toByteArray());

        assertThat(text).contains("<dataValidation ", "exploitation_form'!$A$2");
        assertThat(text)
                .as("what explains the table stands next to it")
                .containsPattern("name=\"Situations\"[^>]*><sheet name=\"Colonnes\"");
    }

    @Test
    void the_codes_for_a_csv_file_are_a_table_of_every_column() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        template(Locale.ENGLISH).writeCodes(file);
        Set<String> columns = new HashSet<>();
        Set<String> codes = new HashSet<>();
        new TableReader(Limits.USUAL).read(new ByteArrayInputStream(file.toByteArray()), row -> {
            columns.add(row.cells().getOrDefault("Column", ""));
            codes.add(row.cells().getOrDefault("Code", ""));
        });

        assertThat(columns)
                .containsExactlyInAnyOrderElementsOf(
                        CaseColumns.all().stream().map(CaseColumn::name).toList());
        assertThat(codes).contains("R_INTERP", "O_COUNTER", "LAWYER", "PENDING", "75");
    }

    @Test
    void a_template_that_was_filled_in_is_read() {
        CaseHeader header = new CaseHeader(CaseColumns.all().stream()
                .map(column -> column.title(Locale.FRENCH))
                .toList());

        assertThat(header.unknown()).isEmpty();
        assertThat(header.missing()).isEmpty();
    }
}
