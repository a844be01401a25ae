package org.fairevaloir.shared;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The CSV files that ship inside the platform: comma, UTF-8, a header line. */
public final class Csv {
    private Csv() {}

    /**
     * All rows of a file on the class path.
     *
     * @throws IllegalStateException when the file is missing
     */
    public static List<NamedCsvRecord> rows(String path) {
        try (InputStream file = Csv.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("missing file " + path);
            }
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
                return reader.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
