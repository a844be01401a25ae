package org.fairevaloir.cases.exports;

import jakarta.inject.Inject;
import java.util.List;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.ExportRepository;
import org.fairevaloir.cases.model.ExportRepository.Wanted;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page of an export, in a transaction of its own, so that as many cases as one likes never fill the memory.
 * It asks for an {@link Export}: what isn't in the journal can't be read.
 */
@UseCase
@Requires(Permission.EXPORT_CASES)
public class ReadExported {
    @Inject
    CurrentUser user;

    @Inject
    ExportRepository exports;

    @Inject
    Vault vault;

    /**
     * The next cases in the order of their references; none at the end.
     *
     * @param after reference of the last one that was read; null at the beginning
     */
    public List<ExportedCase> read(Export export, @Nullable String after) {
        ExportOrder order = export.order();
        return exports.page(new Wanted(order.filter(), after, order.withTexts()), vault, user.scope());
    }
}
