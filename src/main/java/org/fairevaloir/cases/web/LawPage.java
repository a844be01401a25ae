package org.fairevaloir.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.model.Law;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.LegalBasis;
import org.fairevaloir.codelists.web.CodesPage;
import org.fairevaloir.shared.Formats;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Texts;

/**
 * What the law says of a blockage, as pages show it: what there is to choose, and what is filled in without a choice.
 */
@Named("law")
@ApplicationScoped
public class LawPage {
    @Inject
    CodeLists lists;

    @Inject
    CodesPage codes;

    @Inject
    Clock clock;

    @Inject
    Formats formats;

    @Inject
    Language language;

    @Inject
    Texts texts;

    /** A menu of the articles on which the right rests, in force on the day of the blockage. */
    public List<SelectItem> bases(BlockageForm form) {
        BlockageDraft said = form.draft();
        return Stream.concat(
                        Stream.of(codes.choose()),
                        lists.legalBases(said.right(), said.startDate()).stream()
                                .map(basis -> new SelectItem(basis.code(), label(basis))))
                .toList();
    }

    /** Which article is filled in without a choice; empty where none is known. */
    public String basisHint(BlockageForm form) {
        return law().usualBasis(form.draft())
                .map(basis -> texts.get("cases.law.without", label(basis)))
                .orElse("");
    }

    /** Which ministry counts without a choice; empty where no authority is named. */
    public String ministryHint(BlockageForm form) {
        return usualMinistry("cases.law.without", form.draft());
    }

    /** The ministry of a blockage for which none was chosen; empty where one was, or no authority is named. */
    public String authoritysMinistry(BlockageDraft said) {
        return said.answers().of(Law.MINISTRY).isEmpty() ? usualMinistry("cases.law.ofAuthority", said) : "";
    }

    private String usualMinistry(String sentence, BlockageDraft said) {
        return law().usualMinistry(said)
                .map(ministry -> texts.get(sentence, lists.label(Law.MINISTRY, ministry, language.getLocale())))
                .orElse("");
    }

    /** Which day is filled in where none is given; empty where the law names no time. */
    public String deadlineHint(BlockageForm form) {
        return law().deadline(form.draft())
                .map(day -> texts.get("cases.law.deadline", formats.date(day)))
                .orElse("");
    }

    public boolean isOverdue(BlockageDraft blockage) {
        return law().isOverdue(blockage, LocalDate.now(clock));
    }

    private Law law() {
        return new Law(lists);
    }

    private String label(LegalBasis basis) {
        return basis.row().label(language.getLocale());
    }
}
