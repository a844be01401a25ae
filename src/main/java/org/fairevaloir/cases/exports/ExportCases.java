package org.fairevaloir.cases.exports;

import jakarta.inject.Inject;
import java.util.List;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.ExportRepository;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/**
 * Somebody takes cases along: a member those of the own association, the coordinator the validated ones. It is in the
 * journal, with purpose and number, before the first case is read; the cases themselves are read by {@link
 * ReadExported}, because a transaction that lasted for a hundred thousand of them would hold the journal for everybody.
 *
 * <p>Refused with {@link Problems} without a purpose; when the purpose needs words and has none; when its words are too
 * long or may identify somebody; when no case passes the filter.
 */
@UseCase
@Requires(Permission.EXPORT_CASES)
public class ExportCases {
    @Inject
    CurrentUser user;

    @Inject
    ExportRepository exports;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Recorder recorder;

    public Export export(ExportOrder order) {
        Problems.throwIfAny(ExportRules.check(order, vocabulary));
        long count = exports.count(order.filter(), user.scope());
        if (count == 0) {
            throw new Problems(List.of(Problem.of("", "exports.problem.nothing")));
        }
        recorder.record("cases.exported", ExportRules.trace(order, count));
        return new Export(order, count);
    }
}
