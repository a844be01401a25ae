package org.fairevaloir.persons.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import org.fairevaloir.persons.TypedPerson;
import org.jspecify.annotations.Nullable;

/** What is typed of a person, for one request: no session and no view ever holds it. */
@RequestScoped
public class TypedPersonForm {
    private final Map<String, @Nullable String> values = new HashMap<>();

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    /** Hands it over and forgets it: the answer shows empty fields, also when something is to be corrected. */
    TypedPerson take() {
        TypedPerson typed = new TypedPerson(
                values.get("givenName"), values.get("familyName"), values.get("birthYear"), values.get("sex"));
        values.clear();
        return typed;
    }
}
