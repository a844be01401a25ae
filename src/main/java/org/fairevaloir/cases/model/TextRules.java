package org.fairevaloir.cases.model;

import java.util.List;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.freetext.FreeTexts;
import org.fairevaloir.shared.Problem;

/** Which texts of a case could identify a person, unless their author confirmed that they don't. */
public final class TextRules {
    private TextRules() {}

    /** The free texts of a case, in the order of the form. */
    public static FreeTexts texts(CaseDraft draft) {
        FreeTexts texts = new FreeTexts()
                .add("localAlias", draft.localAlias())
                .add("narrative", draft.narrative())
                .add("restrictedNote", draft.restrictedNote());
        for (int i = 0; i < draft.blockages().size(); i++) {
            BlockageDraft blockage = draft.blockages().get(i);
            texts.add("blockages[" + i + "].description", blockage.description());
        }
        return texts;
    }

    /** A problem for each text in which something was found, unless its author confirmed these very texts. */
    public static List<Problem> check(CaseDraft draft) {
        return texts(draft).check(draft.confirmation());
    }

    /** Whether something was found that the author has confirmed to identify nobody. */
    public static boolean wasConfirmed(CaseDraft draft) {
        return texts(draft).wereConfirmed(draft.confirmation());
    }

    /** What a confirmation of these texts says. */
    public static String fingerprint(CaseDraft draft) {
        return texts(draft).fingerprint();
    }
}
