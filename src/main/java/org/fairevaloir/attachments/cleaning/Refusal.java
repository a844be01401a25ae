package org.fairevaloir.attachments.cleaning;

import java.util.List;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/** The one form in which a file is refused: a problem of the field {@code file}, with the key of its sentence. */
public final class Refusal {
    private Refusal() {}

    public static Problems because(String key, String... arguments) {
        return new Problems(List.of(Problem.of("file", key, arguments)));
    }

    /** It looks like a kind that we take, but what is inside cannot be read as such. */
    public static Problems broken() {
        return because("attachments.problem.broken");
    }

    /** None of the five kinds. */
    public static Problems notAllowed() {
        return because("attachments.problem.notAllowed");
    }

    public static Problems encrypted() {
        return because("attachments.problem.encrypted");
    }

    /** It carries what no honest program writes: a document type with entities, a path that leaves the file. */
    public static Problems dangerous() {
        return because("attachments.problem.dangerous");
    }

    /** It would unpack to far more than its size, or is built of far too many pieces. */
    public static Problems tooMuchInside() {
        return because("attachments.problem.tooMuchInside");
    }
}
