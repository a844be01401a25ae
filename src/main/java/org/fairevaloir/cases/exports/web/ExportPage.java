package org.fairevaloir.cases.exports.web;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.exports.CountExported;
import org.fairevaloir.cases.exports.Export;
import org.fairevaloir.cases.exports.ExportCases;
import org.fairevaloir.cases.exports.ExportFormat;
import org.fairevaloir.cases.exports.ExportOrder;
import org.fairevaloir.cases.exports.ExportSheet;
import org.fairevaloir.cases.exports.ReadExported;
import org.fairevaloir.cases.web.ListAddress;
import org.fairevaloir.shared.Download;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** The export of the cases that the list showed: its filter is in the address, the rest is chosen here. */
@Named
@RequestScoped
public class ExportPage {
    @Inject
    CountExported countExported;

    @Inject
    ExportCases exportCases;

    @Inject
    ReadExported readExported;

    @Inject
    ListAddress address;

    @Inject
    Language language;

    @Inject
    Notices notices;

    @Inject
    ManagedExecutorService workers;

    @Inject
    Clock clock;

    /** What is chosen here, by the names of the fields. */
    private final Map<String, @Nullable String> chosen = new TreeMap<>(Map.of("format", ExportFormat.XLSX.name()));

    private boolean texts;

    /** Sends the file and ends the request; a refusal says why, beside the field. */
    public void send() throws IOException {
        ExportFormat format = ExportFormat.valueOf(String.valueOf(chosen.get("format")));
        Export export;
        try {
            export = exportCases.export(
                    new ExportOrder(address.filter(), format, texts, chosen.get("purpose"), chosen.get("words")));
        } catch (Problems e) {
            notices.refuse(e);
            return;
        }
        Download.stream(
                format.fileName(LocalDate.now(clock)),
                format.sheet().mediaType(),
                answer -> new ExportSheet(workers, language.getLocale())
                        .write(export, after -> readExported.read(export, after), answer));
    }

    public int getTotal() {
        return countExported.count(address.filter());
    }

    public boolean isFiltered() {
        return !address.filter().equals(CaseFilter.ALL);
    }

    public List<ExportFormat> getFormats() {
        return List.of(ExportFormat.values());
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListAddress getAddress() {
        return address;
    }

    public boolean isTexts() {
        return texts;
    }

    public void setTexts(boolean texts) {
        this.texts = texts;
    }
}
