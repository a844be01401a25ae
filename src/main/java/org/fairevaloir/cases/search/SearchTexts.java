package org.fairevaloir.cases.search;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.Scope;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.TextRepository;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Looks for words in the texts of the own association's cases, newest references first, and ends at a hundred. The
 * texts are opened in memory, one page after the other; the journal learns how many cases were opened, never the words.
 *
 * <p>Refused with {@link Problems} for fewer than three letters, or for more than any sentence has.
 */
@UseCase
@Requires(Permission.SEARCH_TEXTS)
public class SearchTexts {
    static final int LEAST = 3;
    static final int LONGEST = 100;
    static final int MOST = 100;

    @Inject
    CurrentUser user;

    @Inject
    TextRepository texts;

    @Inject
    Vault vault;

    @Inject
    Recorder recorder;

    /**
     * What was found.
     *
     * @param opened how many cases were looked through
     * @param more whether it ended at the hundredth, so that there may be more
     */
    public record Found(List<TextHit> hits, int opened, boolean more) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    public Found search(@Nullable String words) {
        String wanted = FoldedText.fold(words == null ? "" : words);
        Problems.throwIfAny(check(wanted));
        Found found = lookThrough(wanted, new Scope.OneAssociation(user.association()));
        recorder.record("cases.texts_searched", Integer.toString(found.opened()));
        return found;
    }

    static List<Problem> check(String wanted) {
        if (wanted.length() < LEAST) {
            return List.of(Problem.of("words", "search.problem.short", Integer.toString(LEAST)));
        }
        if (wanted.length() > LONGEST) {
            return List.of(Problem.of("words", "cases.problem.tooLong", Integer.toString(LONGEST)));
        }
        return List.of();
    }

    private Found lookThrough(String wanted, Scope.OneAssociation own) {
        List<TextHit> hits = new ArrayList<>();
        int opened = 0;
        List<CaseTexts> page = texts.page(null, vault, own);
        while (!page.isEmpty()) {
            for (CaseTexts one : page) {
                opened++;
                one.find(wanted).ifPresent(hits::add);
                if (hits.size() == MOST) {
                    return new Found(hits, opened, true);
                }
            }
            page = texts.page(page.get(page.size() - 1).reference(), vault, own);
        }
        return new Found(hits, opened, false);
    }
}
