package org.fairevaloir.persons;

import org.jspecify.annotations.Nullable;

/**
 * What a worker types to recognise a person: lives for one request, is neither stored nor shown again, and doesn't
 * print itself.
 *
 * @param givenName three letters are used
 * @param familyName three letters are used
 * @param birthYear four digits
 * @param sex code of {@code sex_group}
 */
public record TypedPerson(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String birthYear,
        @Nullable String sex) {
    @Override
    public String toString() {
        return "TypedPerson[not printed]";
    }
}
