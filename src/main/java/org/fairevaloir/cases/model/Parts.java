package org.fairevaloir.cases.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * How the parts of something stored follow a form: those that are gone from it are removed, new ones are made, each is
 * described anew at its place.
 *
 * @param <D> a part in the form
 * @param <P> a part as it is stored
 */
record Parts<D, P>(
        Function<D, UUID> idInForm, Function<P, UUID> idInStore, Function<D, P> birth, Description<P, D> describe) {

    /** Tells a stored part what the form says of it. */
    interface Description<P, D> {
        void of(P part, D said, int place);
    }

    static <D, P> void take(List<D> said, List<P> kept, Parts<D, P> how) {
        Map<UUID, P> known = new HashMap<>();
        kept.forEach(part -> known.put(how.idInStore.apply(part), part));
        kept.removeIf(part ->
                said.stream().noneMatch(draft -> how.idInForm.apply(draft).equals(how.idInStore.apply(part))));
        for (int place = 0; place < said.size(); place++) {
            D draft = said.get(place);
            P part = known.get(how.idInForm.apply(draft));
            if (part == null) {
                part = how.birth.apply(draft);
                kept.add(part);
            }
            how.describe.of(part, draft, place);
        }
    }
}
