package org.fairevaloir.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fairevaloir.persons.model.PersonKey;
import org.fairevaloir.persons.model.PersonRules;
import org.fairevaloir.vault.SlowPrf;

/**
 * Makes the key of a person, under a key of the platform that {@code app.person-key.generation} names. Whoever raises
 * it begins anew: keys of two generations are never equal.
 */
@ApplicationScoped
class PersonKeys {
    @Inject
    SlowPrf slow;

    @Inject
    @ConfigProperty(name = "app.person-key.generation", defaultValue = "1")
    int generation;

    /** The key of a person without problems; empty while too many are being made. */
    Optional<PersonKey.Value> of(TypedPerson typed) {
        String made = generation + "/" + slow.cost();
        return slow.compute("person-key-" + generation, PersonRules.canonical(typed))
                .map(hash -> new PersonKey.Value(made, hash));
    }
}
