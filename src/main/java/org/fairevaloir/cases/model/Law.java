package org.fairevaloir.cases.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.codelists.model.LegalBasis;
import org.fairevaloir.codelists.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What the law says of a blockage by itself: the article on which the right rests, and by when the authority had to
 * act. It is filled in where its author says nothing. Forms leave it out again, so that it follows when the right or
 * the day is corrected. The ministry is that of the authority, and is stored only where its author knows better.
 */
public final class Law {
    /** The field of the article. */
    public static final String BASIS = "legalBasis";

    /** The field of the ministry, where it isn't the authority's usual one. */
    public static final String MINISTRY = "ministry";

    private final Vocabulary vocabulary;

    public Law(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The same with what the law says wherever nothing else is said. */
    public CaseDraft appliedTo(CaseDraft draft) {
        return changed(draft, said -> filled(withoutUsualMinistry(said)));
    }

    /**
     * The same, but of a blockage whose right and day are as they were nothing is added: a case that was counted before
     * it said what the law says doesn't change by itself.
     */
    public CaseDraft appliedTo(CaseDraft draft, CaseDraft before) {
        Map<UUID, BlockageDraft> known =
                before.blockages().stream().collect(Collectors.toMap(BlockageDraft::id, one -> one));
        return changed(draft, said -> filled(withoutUsualMinistry(said), known.get(said.id())));
    }

    /** The same without what the law says: only what its author chose. */
    public CaseDraft leftOutOf(CaseDraft draft) {
        return changed(draft, said -> {
            boolean usual = basis(said).equals(usualBasis(said).map(LegalBasis::code));
            boolean lawful = deadline(said).equals(Optional.ofNullable(said.legalDeadline()));
            return said.due(
                    lawful ? null : said.legalDeadline(),
                    usual ? said.answers().without(List.of(BASIS)) : said.answers());
        });
    }

    /** The same without an article on which another right rests, or of another time: the right was corrected since. */
    public CaseDraft withoutStrayBases(CaseDraft draft) {
        return changed(
                draft,
                said -> isStray(said)
                        ? said.due(said.legalDeadline(), said.answers().without(List.of(BASIS)))
                        : said);
    }

    /**
     * Whether the article that is named is one of another right, or was not in force when the right met its obstacle.
     */
    public boolean isStray(BlockageDraft said) {
        return said.right() != null && basis(said).isPresent() && chosen(said).isEmpty();
    }

    /** The article that counts as long as none is chosen; empty where none is known. */
    public Optional<LegalBasis> usualBasis(BlockageDraft said) {
        return inForce(said).stream().findFirst();
    }

    /** The ministry that counts as long as none is chosen: that of the authority, empty where no authority is named. */
    public Optional<String> usualMinistry(BlockageDraft said) {
        return vocabulary.parent("authority_type", said.authorityType());
    }

    /** By when the law wants it done; empty where it names no time. */
    public Optional<LocalDate> deadline(BlockageDraft said) {
        return chosen(said).or(() -> usualBasis(said)).flatMap(basis -> basis.deadline(said.startDate()));
    }

    /** Whether the authority should have acted before this day, and the blockage is as it began. */
    public boolean isOverdue(BlockageDraft said, LocalDate today) {
        return vocabulary.isAsItBegan(said.status())
                && said.legalDeadline() != null
                && said.legalDeadline().isBefore(today);
    }

    private static CaseDraft changed(CaseDraft draft, UnaryOperator<BlockageDraft> how) {
        return draft.with(draft.blockages().stream().map(how).toList());
    }

    private BlockageDraft withoutUsualMinistry(BlockageDraft said) {
        // Two are none that is usual: the rules refuse them.
        boolean usual = usualMinistry(said)
                .filter(ministry ->
                        List.of(ministry).equals(List.copyOf(said.answers().of(MINISTRY))))
                .isPresent();
        return usual ? said.due(said.legalDeadline(), said.answers().without(List.of(MINISTRY))) : said;
    }

    private BlockageDraft filled(BlockageDraft said) {
        Answers answers = basis(said).isPresent()
                ? said.answers()
                : usualBasis(said)
                        .map(usual -> said.answers().with(BASIS, Set.of(usual.code())))
                        .orElse(said.answers());
        LocalDate day = said.legalDeadline() == null ? deadline(said).orElse(null) : said.legalDeadline();
        return said.due(day, answers);
    }

    private BlockageDraft filled(BlockageDraft said, @Nullable BlockageDraft before) {
        BlockageDraft full = filled(said);
        if (before == null
                || !Objects.equals(before.right(), said.right())
                || !Objects.equals(before.startDate(), said.startDate())) {
            return full;
        }
        return said.due(
                before.legalDeadline() == null ? said.legalDeadline() : full.legalDeadline(),
                basis(before).isEmpty() ? said.answers() : full.answers());
    }

    private List<LegalBasis> inForce(BlockageDraft said) {
        return vocabulary.legalBases(said.right(), said.startDate());
    }

    private Optional<LegalBasis> chosen(BlockageDraft said) {
        return inForce(said).stream()
                .filter(basis -> basis(said).filter(basis.code()::equals).isPresent())
                .findFirst();
    }

    private static Optional<String> basis(BlockageDraft said) {
        return said.answers().of(BASIS).stream().findFirst();
    }
}
